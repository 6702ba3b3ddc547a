package hearsay.cli;

import hearsay.UnsupportedLanguageException;
import hearsay.analysis.Pipeline;
import hearsay.identification.LanguageGuesser;
import hearsay.language.LanguagePack;
import hearsay.text.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What parses each language, loaded when its first text is there. For one thread. */
final class Pipelines {

  private final Map<String, Pipeline> loaded = new HashMap<>();
  private @Nullable LanguageGuesser guesser;

  /** True when texts in the language can be parsed; loads nothing. */
  static boolean has(String language) {
    return LanguagePack.find(language).filter(Pipeline::isIn).isPresent();
  }

  /** The languages that can be parsed: "en (English), fr (français)". */
  static String languages() {
    return LanguagePack.all().stream()
        .filter(Pipeline::isIn)
        .map(pack -> pack.code() + " (" + pack.name() + ")")
        .collect(Collectors.joining(", "));
  }

  /**
   * @param language BCP 47
   * @throws UnsupportedLanguageException if no module parses it
   */
  Pipeline of(String language) {
    LanguagePack pack =
        LanguagePack.find(language)
            .filter(Pipeline::isIn)
            .orElseThrow(() -> new UnsupportedLanguageException(language));
    return loaded.computeIfAbsent(
        pack.code(), code -> Pipeline.of(pack, Limits.DEFAULT).orElseThrow());
  }

  LanguageGuesser guesser() {
    LanguageGuesser known = guesser == null ? LanguageGuesser.load() : guesser;
    guesser = known;
    return known;
  }
}
