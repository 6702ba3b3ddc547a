package hearsay.cli;

import hearsay.attribution.Voice;
import hearsay.attribution.VoiceKind;
import hearsay.claims.Reading;
import hearsay.language.Analysis;
import hearsay.text.Article;
import java.util.List;

/** Readings for trials. */
final class Trials {

  private Trials() {}

  /** A reading that found nothing in the article. */
  static Reading bare(Article article) {
    String name = article.metadata().outlet();
    Voice outlet = new Voice(Voice.OUTLET, name, VoiceKind.OUTLET, null, null, null, List.of());
    return new Reading(
        article,
        new Analysis("fr", List.of()),
        List.of(),
        List.of(outlet),
        List.of(),
        List.of(),
        article.problems());
  }
}
