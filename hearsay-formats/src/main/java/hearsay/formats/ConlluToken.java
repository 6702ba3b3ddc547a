package hearsay.formats;

/**
 * A range line of a CoNLL-U file: several words written as one, {@code 3-4 du}. Immutable.
 *
 * @param first id of its first word, from 1
 * @param last id of its last word, inclusive
 * @param form what is written
 * @param feats features of the whole: {@code Typo=Yes}; {@code _} for none
 * @param misc everything else: {@code SpaceAfter=No}
 */
public record ConlluToken(int first, int last, String form, String feats, String misc) {

  /** A range without features, as nearly all are. */
  public ConlluToken(int first, int last, String form, String misc) {
    this(first, last, form, "_", misc);
  }

  /** True when white space follows in the text. */
  public boolean spaceAfter() {
    return !misc.contains("SpaceAfter=No");
  }
}
