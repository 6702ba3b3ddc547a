package hearsay.segmentation;

import hearsay.language.Feature;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import java.util.Optional;

/**
 * What words can be by the lexicon of their language, in lower case: a capital at the start of a
 * heading does not hide a common word. Immutable; safe for all threads.
 */
final class LexiconClasses implements WordClasses {

  private static final int KNOWN = 1;

  private final Lexicon lexicon;
  private final int[] sets;

  private LexiconClasses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sets = new int[lexicon.classes()];
    for (int cls = 0; cls < sets.length; cls++) {
      sets[cls] = set(cls);
    }
  }

  static WordClasses of(Optional<Lexicon> lexicon) {
    return lexicon.isPresent() ? new LexiconClasses(lexicon.get()) : NONE;
  }

  private int set(int cls) {
    int set = KNOWN;
    boolean noun = false;
    for (int reading = 0; reading < lexicon.tagCount(cls); reading++) {
      Lexicon.Tag tag = lexicon.tag(lexicon.tagId(cls, reading));
      set |= WordClasses.bit(tag.upos());
      set |= tag.feats().has(Feature.VERBFORM_FIN) ? FINITE : 0;
      noun |= tag.upos() != Upos.VERB && tag.upos() != Upos.AUX;
    }
    return (set & FINITE) != 0 && !noun ? set | SURELY_FINITE : set;
  }

  @Override
  public int of(String text, int from, int to) {
    int cls = lexicon.lookupLower(new Stretch(text, from, to));
    return cls == Lexicon.UNKNOWN ? accented(text, from, to) : sets[cls];
  }

  /** Capitals that go without their accents. */
  private int accented(String text, int from, int to) {
    if (!Character.isUpperCase(text.charAt(from))) {
      return 0;
    }
    int set = 0;
    for (String word : lexicon.accented(text.substring(from, to))) {
      set |= sets[lexicon.lookupExact(word)];
    }
    return set;
  }

  /** A part of a text, read without copying it. */
  private record Stretch(String text, int from, int to) implements CharSequence {

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(from + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Stretch(text, from + start, from + end);
    }

    @Override
    public String toString() {
      return text.substring(from, to);
    }
  }
}
