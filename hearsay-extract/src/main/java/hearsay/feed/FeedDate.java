package hearsay.feed;

import hearsay.text.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of feeds: those of mail (RFC 822, RFC 5322) and of ISO 8601. Stateless. */
public final class FeedDate {

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}\\.?,? {1,4})?(\\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]{0,6}[ -](\\d{4}|\\d{2})"
              + "(?: {1,4}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: {1,4}([A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2}))?)?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The zones that RFC 822 names; a zone that nobody names is none. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("Z", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("CET", 1),
          Map.entry("CEST", 2));

  /** Two digits below this are years of this century. */
  private static final int PIVOT = 70;

  private FeedDate() {}

  /**
   * Reads {@code Tue, 25 Mar 2025 06:45:00 +0100} and {@code 2025-03-25T06:45:00+01:00}.
   *
   * @return empty for anything else, an impossible date included
   */
  public static Optional<Timestamp> parse(String text) {
    Optional<Timestamp> iso = Timestamp.parse(text);
    Matcher m = MAIL.matcher(text.strip());
    if (iso.isPresent() || !m.matches()) {
      return iso;
    }
    int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      LocalDate date = LocalDate.of(year(m.group(3)), month, Integer.parseInt(m.group(1)));
      return Optional.of(
          m.group(4) == null ? Timestamp.of(date) : new Timestamp(date, time(m), zone(m.group(7))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
  }

  private static LocalTime time(Matcher m) {
    int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
    return LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second);
  }

  private static @Nullable ZoneOffset zone(@Nullable String told) {
    if (told == null) {
      return null;
    }
    if (told.startsWith("+") || told.startsWith("-")) {
      return ZoneOffset.of(told);
    }
    Integer hours = ZONES.get(told.toUpperCase(Locale.ROOT));
    return hours == null ? null : ZoneOffset.ofHours(hours);
  }
}
