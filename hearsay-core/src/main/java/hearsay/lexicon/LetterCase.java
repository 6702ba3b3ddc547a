package hearsay.lexicon;

/** Which letters of a word are capitals. */
public enum LetterCase {
  /** None. */
  LOWER,
  /** The first alone. */
  TITLE,
  /** All, of at least two. */
  UPPER,
  /** One or the other, but not as above. */
  MIXED;

  /** The case of a word; digits and marks are passed over. */
  public static LetterCase of(CharSequence form) {
    int upper = 0;
    int lower = 0;
    boolean first = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        first |= upper + lower == 0;
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    if (upper == 0) {
      return LOWER;
    }
    return lower == 0 && upper > 1 ? UPPER : first && upper == 1 ? TITLE : MIXED;
  }
}
