package hearsay.mentions;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Names as rows of words, sentence by sentence, before anything is compared. Immutable. */
final class NameSpotter {

  /** A name: words {@code from} to before {@code to} of a sentence. */
  record Spotted(int sentence, int from, int to, EntityType type, List<NameWord> words) {

    Span span() {
      return words.get(0).span().union(words.get(words.size() - 1).span());
    }

    Spotted withType(EntityType changed) {
      return new Spotted(sentence, from, to, changed, words);
    }

    static Spotted of(NameText text, int sentence, int from, int to, EntityType type) {
      return new Spotted(
          sentence, from, to, type, text.sentences().get(sentence).subList(from, to));
    }
  }

  private final NameLexicon lexicon;
  private final NameFeatures features;
  private final NameTagger tagger;

  NameSpotter(NameLexicon lexicon, NameFeatures features, NameTagger tagger) {
    this.lexicon = lexicon;
    this.features = features;
    this.tagger = tagger;
  }

  List<Spotted> spot(NameText text) {
    List<Spotted> spotted = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      int[] labels = tagger.label(features.of(text, s));
      int from = 0;
      for (int i = 0; i < labels.length; i++) {
        if (NameLabels.begins(labels[i])) {
          from = i;
        }
        if (NameLabels.ends(labels[i])) {
          spotted.add(Spotted.of(text, s, from, i + 1, NameLabels.type(labels[i])));
        }
      }
    }
    spotted.removeIf(this::isShortTitle);
    return spotted;
  }

  /** "Mrs." alone names nobody, whatever the tagger makes of it. */
  private boolean isShortTitle(Spotted name) {
    NameLexicon.Entry known = name.words().size() == 1 ? lexicon.find(name.words()) : null;
    return known != null
        && known.kinds() == NameKind.TITLE.bit()
        && name.words().get(0).form().endsWith(".");
  }
}
