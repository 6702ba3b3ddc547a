package hearsay.dates;

import hearsay.furniture.Line;
import hearsay.text.Span;
import hearsay.text.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dates of a short line, whatever language it is in: "Publié le 12 mars 2021 à 18h05",
 * "12.03.2021", "March 12, 2021", "2021-03-12", "2021年3月12日". Linear; immutable; safe for all
 * threads.
 *
 * <p>A date has a day, a month and a year between 1900 and 2099 that the calendar knows. Nothing is
 * filled in: a time of day and a distance from UTC are there when the line tells them.
 */
public final class DateFinder {

  /** Only the start of a longer line is looked at (UTF-16 units). */
  public static final int LONGEST = 1000;

  private final DateWords words;

  private DateFinder(DateWords words) {
    this.words = words;
  }

  /** A finder with the words that come with this version. */
  public static DateFinder standard() {
    return new DateFinder(DateWords.standard());
  }

  /** What a line that has no date says of one that follows it: "Published on". */
  public WrittenDate.Label label(Line line) {
    String text = line.folded();
    return hasFigure(text) || text.length() > LONGEST ? WrittenDate.Label.NONE : words.label(text);
  }

  /** True for a text that may hold a date: without a figure there is none. */
  public static boolean hasFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The dates of a line in reading order. */
  public List<WrittenDate> find(Line line, DateStyle style) {
    String text = line.folded();
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (!hasFigure(start)) {
      return List.of();
    }
    return find(start, style);
  }

  private List<WrittenDate> find(String text, DateStyle style) {
    List<DateToken> tokens = DateToken.of(text, words.marks());
    DateForms forms = new DateForms(tokens, words, style);
    ClockForms clocks = new ClockForms(tokens, words);
    List<WrittenDate> found = new ArrayList<>();
    int free = 0;
    int i = 0;
    while (i < tokens.size()) {
      DateForms.Match match = forms.at(i);
      if (match == null) {
        i++;
        continue;
      }
      ClockForms.Match clock = clocks.around(free, i, match.end());
      int before = free == 0 ? 0 : tokens.get(free - 1).end();
      int first = Math.min(i, clock.start());
      Span span = new Span(tokens.get(first).start(), tokens.get(clock.end() - 1).end());
      found.add(
          new WrittenDate(
              span, time(match.date(), clock), words.label(text.substring(before, span.start()))));
      free = clock.end();
      i = clock.end();
    }
    return found;
  }

  private static Timestamp time(LocalDate date, ClockForms.Match clock) {
    return new Timestamp(date, clock.time(), clock.time() == null ? null : clock.offset());
  }
}
