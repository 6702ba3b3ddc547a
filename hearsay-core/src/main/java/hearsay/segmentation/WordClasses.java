package hearsay.segmentation;

import hearsay.language.Upos;

/** What a written form can be, coarsely, whatever its case. Immutable. */
interface WordClasses {

  /** Knows no word. */
  WordClasses NONE = (text, from, to) -> 0;

  /** Set where the word can be a finite verb. */
  int FINITE = 1 << 1;

  /** Set where the word can be a finite verb and nothing that has a verb's place only by chance. */
  int SURELY_FINITE = 1 << 2;

  /** The bit of a part of speech. */
  @SuppressWarnings("EnumOrdinal") // the bits are hashed, by training and reading alike
  static int bit(Upos upos) {
    return 1 << (3 + upos.ordinal());
  }

  /** A set of parts of speech, one bit each; 0 for an unknown word. */
  int of(String text, int from, int to);
}
