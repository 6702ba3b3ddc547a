package hearsay.segmentation;

import hearsay.language.Upos;
import java.util.List;

/**
 * Words as one of some hundred sorts, small numbers that serve as {@link Clues}: letter case with
 * what the word can be. Coarser than sets of parts of speech, so that little text teaches each
 * sort: a word that can be a determiner is one, whatever else it can be. Stateless.
 */
final class WordSorts {

  /** Parts of speech with few words; a word that can be several of them is of the first. */
  private static final List<Upos> CLOSED =
      List.of(Upos.DET, Upos.ADP, Upos.PRON, Upos.CCONJ, Upos.SCONJ, Upos.AUX, Upos.ADV, Upos.NUM);

  /** Parts of speech with many words: of these every combination is a sort. */
  private static final List<Upos> OPEN = List.of(Upos.NOUN, Upos.ADJ, Upos.VERB);

  private static final int UNKNOWN_ELISION = 15;
  private static final int FIRST_OPEN = 16;
  private static final int FINITE = 8;

  /** Sorts of one letter case. */
  private static final int PER_CASE = 32;

  private static final int LOWER = 0;
  private static final int TITLE = PER_CASE;
  private static final int UPPER = 2 * PER_CASE;
  private static final int NO_WORD = 3 * PER_CASE;

  /** "21e": digits with letters after them, which ask for a noun. */
  static final int ORDINAL = NO_WORD + 6;

  private WordSorts() {}

  /**
   * @param look how the token looks, by {@link TokenLine}
   * @param letters how many letters it has
   * @param kinds what it is in the table of forms
   * @param set what it can be, by {@link WordClasses}
   */
  static int of(int look, int letters, int kinds, int set) {
    if (look == 0 || look == 5 || look >= 7) {
      return NO_WORD + look;
    }
    boolean upper = look == 4 && letters > 1;
    int letterCase = look == 1 || look == 6 ? LOWER : upper ? UPPER : TITLE;
    return letterCase + part(kinds, set);
  }

  private static int part(int kinds, int set) {
    if ((kinds & (FormTable.FUSED | FormTable.FUSABLE)) != 0) {
      return 1 + CLOSED.indexOf(Upos.ADP);
    }
    if (set == 0) {
      return (kinds & FormTable.ELISION) != 0 ? UNKNOWN_ELISION : 0;
    }
    for (int i = 0; i < CLOSED.size(); i++) {
      if ((set & WordClasses.bit(CLOSED.get(i))) != 0) {
        return 1 + i;
      }
    }
    int open = (set & WordClasses.FINITE) != 0 ? FINITE : 0;
    for (int i = 0; i < OPEN.size(); i++) {
      open |= (set & WordClasses.bit(OPEN.get(i))) != 0 ? 1 << i : 0;
    }
    return FIRST_OPEN + open;
  }
}
