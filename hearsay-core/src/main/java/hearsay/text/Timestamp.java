package hearsay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication as precisely as the page told it: a day, a day and a time, or both with the
 * distance from UTC. Nothing is filled in. Immutable.
 *
 * @param date the day, on the outlet's calendar
 * @param time the time of day, if told
 * @param offset the distance from UTC, if told; never without a time
 */
public record Timestamp(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

  public Timestamp {
    if (offset != null && time == null) {
      throw new IllegalArgumentException("an offset without a time of day: " + offset);
    }
  }

  public static Timestamp of(LocalDate date) {
    return new Timestamp(date, null, null);
  }

  /**
   * Reads ISO 8601 as it occurs on pages and in options: {@code 2022-01-08}, {@code
   * 2022-01-08T06:45}, {@code 2022-01-08 06:45:00+0100}, {@code 2022-01-08T06:45:00.000Z}.
   *
   * @return empty when the text is anything else, an impossible date included
   */
  public static Optional<Timestamp> parse(String text) {
    Matcher m = ISO.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      if (m.group(4) == null) {
        return Optional.of(of(date));
      }
      int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
      LocalTime time =
          LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second);
      ZoneOffset offset = m.group(7) == null ? null : ZoneOffset.of(m.group(7));
      return Optional.of(new Timestamp(date, time, offset));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /**
   * ISO 8601, no more precise than what is known: {@code 2022-01-08}, {@code
   * 2022-01-08T06:45:00+01:00}.
   */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    String seconds = time.getSecond() == 0 && time.getNano() == 0 ? ":00" : "";
    return date + "T" + time + seconds + (offset == null ? "" : offset.getId());
  }
}
