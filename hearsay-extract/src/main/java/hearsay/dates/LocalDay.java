package hearsay.dates;

import hearsay.text.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day on an outlet's calendar where a machine tells a point in time in UTC and the page
 * shows the same moment on the clocks of its readers: 23:00 UTC of one day is the next day in
 * Paris. Stateless.
 */
public final class LocalDay {

  /** Clocks of the world are at most this far from UTC. */
  private static final int MOST_HOURS = 14;

  private static final int QUARTER = 15;

  private LocalDay() {}

  /**
   * The moment as the page shows it, when both are the same; else as it is told.
   *
   * @param shown a date that the page shows beside its headline; null when it shows none
   */
  public static Timestamp of(Timestamp told, @Nullable Timestamp shown) {
    boolean utc = told.time() != null && ZoneOffset.UTC.equals(told.offset());
    if (shown == null || !utc || shown.date().equals(told.date())) {
      return told;
    }
    LocalTime time = shown.time();
    if (time != null) {
      return shifted(told, shown, time);
    }
    return isMidnight(told, shown) ? shown : told;
  }

  private static Timestamp shifted(Timestamp told, Timestamp shown, LocalTime time) {
    LocalDateTime utc = told.date().atTime(told.time());
    long minutes =
        Duration.between(utc.withSecond(0), shown.date().atTime(time.withSecond(0))).toMinutes();
    if (Math.abs(minutes) > 60 * MOST_HOURS || minutes % QUARTER != 0) {
      return told;
    }
    try {
      ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
      return new Timestamp(shown.date(), time.withSecond(utc.getSecond()), offset);
    } catch (DateTimeException impossible) {
      return told;
    }
  }

  /** A day is often told as its first moment, in UTC that of the evening before. */
  private static boolean isMidnight(Timestamp told, Timestamp shown) {
    LocalTime time = told.time();
    return time != null
        && time.getMinute() == 0
        && time.getSecond() == 0
        && time.getHour() >= 24 - MOST_HOURS
        && shown.date().equals(told.date().plusDays(1));
  }
}
