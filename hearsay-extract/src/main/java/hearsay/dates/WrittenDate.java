package hearsay.dates;

import hearsay.text.Span;
import hearsay.text.Timestamp;

/**
 * A date that a line holds.
 *
 * @param span the date and its time of day, in the line as {@code Line.plain()} gives it
 * @param label what the words before it say of it
 */
public record WrittenDate(Span span, Timestamp time, Label label) {

  /** What words like "published" and "updated" say of a date. */
  public enum Label {
    NONE,
    PUBLISHED,
    MODIFIED
  }
}
