package hearsay.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases and verb groups of one sentence, each list in order and without overlaps in
 * itself. Immutable. Look-ups by token take constant time.
 */
public final class Chunks {

  private final Sentence sentence;
  private final List<NounPhrase> nounPhrases;
  private final List<VerbGroup> verbGroups;

  /** Per token the phrase or group that holds it. */
  private final @Nullable NounPhrase[] phraseAt;

  private final @Nullable VerbGroup[] groupAt;

  public Chunks(Sentence sentence, List<NounPhrase> nounPhrases, List<VerbGroup> verbGroups) {
    this.sentence = sentence;
    this.nounPhrases = List.copyOf(nounPhrases);
    this.verbGroups = List.copyOf(verbGroups);
    this.phraseAt = new NounPhrase[sentence.size()];
    this.groupAt = new VerbGroup[sentence.size()];
    for (NounPhrase phrase : this.nounPhrases) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        phraseAt[i] = phrase;
      }
    }
    for (VerbGroup group : this.verbGroups) {
      for (int i = group.from(); i < group.to(); i++) {
        groupAt[i] = group;
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<NounPhrase> nounPhrases() {
    return nounPhrases;
  }

  public List<VerbGroup> verbGroups() {
    return verbGroups;
  }

  /**
   * The noun phrase that holds the token, or {@code null}; also for tokens outside the sentence.
   */
  public @Nullable NounPhrase nounPhraseAt(int token) {
    return token >= 0 && token < phraseAt.length ? phraseAt[token] : null;
  }

  /** The noun phrase that starts at the token, or {@code null}. */
  public @Nullable NounPhrase nounPhraseFrom(int token) {
    NounPhrase phrase = nounPhraseAt(token);
    return phrase != null && phrase.from() == token ? phrase : null;
  }

  /** The noun phrase that ends just before the token, or {@code null}. */
  public @Nullable NounPhrase nounPhraseBefore(int token) {
    NounPhrase phrase = nounPhraseAt(token - 1);
    return phrase != null && phrase.to() == token ? phrase : null;
  }

  /** The verb group that holds the token, or {@code null}; also for tokens outside the sentence. */
  public @Nullable VerbGroup verbGroupAt(int token) {
    return token >= 0 && token < groupAt.length ? groupAt[token] : null;
  }

  /** The first finite verb group that starts at or after {@code from} and before {@code to}. */
  public @Nullable VerbGroup finiteBetween(int from, int to) {
    for (int i = firstGroupFrom(from); i < verbGroups.size(); i++) {
      VerbGroup group = verbGroups.get(i);
      if (group.from() >= to) {
        return null;
      }
      if (group.isFinite(sentence)) {
        return group;
      }
    }
    return null;
  }

  /** The last finite verb group that starts before {@code token}, or {@code null}. */
  public @Nullable VerbGroup finiteBefore(int token) {
    for (int i = firstGroupFrom(token) - 1; i >= 0; i--) {
      if (verbGroups.get(i).isFinite(sentence)) {
        return verbGroups.get(i);
      }
    }
    return null;
  }

  /** Index of the first group that starts at or after a token. */
  private int firstGroupFrom(int token) {
    int low = 0;
    int high = verbGroups.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verbGroups.get(middle).from() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
