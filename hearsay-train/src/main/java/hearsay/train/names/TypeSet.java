package hearsay.train.names;

import hearsay.mentions.EntityType;
import java.util.Arrays;
import java.util.Locale;

/** A set of entity types, by bit of their order. Immutable. */
public record TypeSet(int bits) {

  public static TypeSet of(EntityType... types) {
    return new TypeSet(Arrays.stream(types).mapToInt(type -> 1 << type.ordinal()).sum());
  }

  /** The types that a corpus of four (PER, ORG, LOC, MISC) may mean. */
  public static TypeSet ofCoarse(String type) {
    switch (type.toUpperCase(Locale.ROOT)) {
      case "PER":
      case "PERS":
        return of(EntityType.PER);
      case "ORG":
        return of(EntityType.ORG, EntityType.MEDIA);
      case "LOC":
        return of(EntityType.GPE, EntityType.LOC);
      default:
        return of(EntityType.MISC, EntityType.NORP, EntityType.EVENT);
    }
  }

  public boolean contains(EntityType type) {
    return (bits & 1 << type.ordinal()) != 0;
  }

  public boolean overlaps(TypeSet other) {
    return (bits & other.bits) != 0;
  }
}
