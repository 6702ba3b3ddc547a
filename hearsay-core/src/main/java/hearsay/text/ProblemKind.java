package hearsay.text;

import java.util.Locale;

/**
 * What can be wrong with an article. The sentence a user reads is made from the kind and the
 * details by whoever shows it, in the user's language; the comment of each kind lists its details.
 */
public enum ProblemKind {
  /** A quotation mark opens and nothing closes it. Details: the mark, the first words after it. */
  QUOTATION_UNCLOSED,
  /** A closing mark stands where a quotation opens, or the other way round. Details: the mark. */
  QUOTATION_WRONG_MARK,
  /** A closing mark that closes nothing. Details: the mark. */
  QUOTATION_STRAY_MARK,
  /** A date that no calendar has. Details: the words. */
  DATE_IMPOSSIBLE,
  /**
   * Weekday and date disagree. Details: the words, the date, its true weekday in ISO numbers 1-7.
   */
  DATE_WEEKDAY_CONFLICT,
  /** A caption that shares no name with the story. Details: its first words. */
  CAPTION_UNRELATED,
  /**
   * The input was longer than the limit and was cut at a paragraph. Details: kept, limit
   * (characters).
   */
  INPUT_TRUNCATED,
  /** The page was cut when it was saved: its archive holds the beginning. No details. */
  PAGE_CUT,
  /**
   * The file, or the part of it that holds the article, is damaged or ends too early; what could be
   * read was read. No details.
   */
  PAGE_DAMAGED,
  /**
   * Elements of the page stand deeper inside each other than the limit; what is deeper was read as
   * if it stood beside them. Details: the limit (elements).
   */
  PAGE_NESTED,
  /** Only a summary of the article, as a feed gives it. No details. */
  SUMMARY_ONLY,
  /** Bytes that the charset does not have; each became U+FFFD. Details: the charset, how many. */
  CHARSET_DAMAGED,
  /** UTF-8 read once as another charset and saved again: "Ã©". Details: an example. */
  CHARSET_DOUBLE_ENCODED,
  /** A letter was replaced by another sign inside a word: "m^me". Details: the word. */
  WORD_DAMAGED,
  /** The language could not be told with confidence. Details: the best guess. */
  LANGUAGE_UNSURE,
  /**
   * A block in another language than the article, which was not read. Details: its language, BCP
   * 47.
   */
  LANGUAGE_OTHER,
  /**
   * The text is in another language than its page says; it was read in its own. Details: the
   * language of the text, that of the page, both BCP 47.
   */
  LANGUAGE_MISTOLD,
  /** Most of the page seems to lie behind a paywall. No details. */
  PAYWALL,
  /** A sentence so long that it was cut for analysis. Details: the limit (tokens). */
  SENTENCE_CUT;

  /** Lower-case address of the kind: {@code quotation.unclosed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
  }
}
