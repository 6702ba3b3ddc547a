package hearsay.formats;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A file that is no CoNLL-U: which line, and what is wrong with it. The message is for logs;
 * whoever shows it to a user makes a sentence, and the remedy, from {@link #reason()}.
 */
public final class ConlluSyntaxException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a line; the details in their order. */
  public enum Reason {
    /** Not ten columns. How many there are. */
    COLUMNS("a word has 10 columns, here are %s"),
    /** No id of a word, a range or an empty node. What stands there. */
    ID("the id is no number: %s"),
    /** Not the next word's id. What was expected, what stands there. */
    ORDER("expected word %s, found %s"),
    /** A range that does not start at the next word, or holds no two words. The range. */
    RANGE("the range %s does not start at the next word"),
    /** A sentence that ends before a range does. The range. */
    RANGE_END("the sentence ends before the range %s"),
    /** A word without a form. Its id. */
    FORM("word %s has no form"),
    /** A head that is no number. What stands there. */
    HEAD("the head is no number: %s"),
    /** A head that is no word of the sentence. The word, its head. */
    HEAD_MISSING("word %s hangs on word %s, which is not there");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final int line;
  private final Reason reason;
  private final transient List<String> details;

  ConlluSyntaxException(String input, int line, Reason reason, String... details) {
    super(
        input
            + ", line "
            + line
            + ": "
            + String.format(Locale.ROOT, reason.sentence, (Object[]) details));
    this.line = line;
    this.reason = reason;
    this.details = List.of(details);
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  public Reason reason() {
    return reason;
  }

  /** What the reason's comment says. */
  public List<String> details() {
    return details;
  }
}
