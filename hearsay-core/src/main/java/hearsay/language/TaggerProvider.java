package hearsay.language;

import java.util.Optional;

/**
 * Brings a {@link Tagger}; found with {@link java.util.ServiceLoader}, so that this module depends
 * on no model.
 */
public interface TaggerProvider {

  /** A tagger for the language, or empty when this provider has none. Slow: reads models. */
  Optional<Tagger> tagger(LanguagePack pack);

  /** Name and version, for the ledger's provenance: {@code opennlp-2.5.11+fr-gsd-1.3}. */
  String version();
}
