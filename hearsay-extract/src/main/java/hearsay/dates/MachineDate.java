package hearsay.dates;

import hearsay.furniture.Line;
import hearsay.text.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads the value of an attribute or of a field that holds one date: ISO 8601 in its forms, with
 * mistakes that are common ("2021-03-12T18:05:00+01:00[Europe/Paris]", "2021-03-12T"), RFC 1123
 * ("Fri, 12 Mar 2021 18:05:00 +0100"), seconds or milliseconds since 1970, or a date as people
 * write it. Immutable; safe for all threads.
 */
public final class MachineDate {

  /** A longer value is no date (UTF-16 units). */
  private static final int LONGEST = 100;

  /** The days that a number of seconds may stand for: 1990 to 2099. */
  private static final long FIRST_SECOND = 631_152_000L;

  private static final long LAST_SECOND = 4_102_444_799L;

  private final DateFinder finder;

  public MachineDate(DateFinder finder) {
    this.finder = finder;
  }

  /** The one date that a value holds; empty for anything else. */
  public Optional<Timestamp> read(String value, DateStyle style) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Timestamp> iso = Timestamp.parse(text).filter(MachineDate::isPossible);
    if (iso.isPresent()) {
      return iso;
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return figures(text);
    }
    List<WrittenDate> written = finder.find(Line.of(text), style);
    boolean one = !written.isEmpty() && written.get(0).span().start() <= 12;
    return one ? Optional.of(written.get(0).time()) : Optional.empty();
  }

  private static boolean isPossible(Timestamp time) {
    return time.date().getYear() >= 1900 && time.date().getYear() <= 2099;
  }

  /** 20210312, or a point in time. */
  private static Optional<Timestamp> figures(String text) {
    return switch (text.length()) {
      case 8 ->
          Timestamp.parse(
                  text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6))
              .filter(MachineDate::isPossible);
      case 9, 10 -> instant(Long.parseLong(text));
      case 12, 13 -> instant(Long.parseLong(text) / 1000);
      default -> Optional.empty();
    };
  }

  private static Optional<Timestamp> instant(long seconds) {
    if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
      return Optional.empty();
    }
    OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    LocalDate date = time.toLocalDate();
    return Optional.of(new Timestamp(date, time.toLocalTime(), ZoneOffset.UTC));
  }
}
