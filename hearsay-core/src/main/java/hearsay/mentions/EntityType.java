package hearsay.mentions;

/** What a name names; the types of the ledger. */
public enum EntityType {
  /** A person, without title or role. */
  PER,
  ORG,
  /** Anything with a government: countries, regions, towns. */
  GPE,
  /** Places without one: seas, mountains, roads, buildings. */
  LOC,
  /** Papers, agencies, channels, publishers, sites. */
  MEDIA,
  /** Peoples and groups, as nouns: "les Kazakhs", "Republicans". */
  NORP,
  EVENT,
  /** Works, laws, products, ships. */
  MISC
}
