package hearsay.mentions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative times are counted from. Immutable.
 *
 * @param published the day of publication, if known
 * @param anchor the last day that the block itself told
 * @param year the last year that the block itself told
 */
record TimeContext(
    @Nullable LocalDate published, @Nullable LocalDate anchor, @Nullable Integer year) {

  /** A year this far before publication is what the block is about, not a passing mention. */
  private static final int YEARS_BACK = 5;

  /** What the next expression may be counted from, after a block told {@code reading}. */
  TimeContext after(TimeReading reading) {
    LocalDate day = reading.day() == null ? anchor : reading.day();
    Integer told = reading.toldYear();
    return new TimeContext(published, day, told == null ? year : told);
  }

  /** What relative years and days are counted from; {@code null} when the block told nothing. */
  @Nullable LocalDate anchorFor(TimeUnit unit) {
    Integer told = unit == TimeUnit.Y ? year : null;
    boolean elsewhere = told != null && (anchor == null || anchor.getYear() != told);
    return told != null && elsewhere ? LocalDate.of(told, 1, 1) : anchor;
  }

  /** The year of a date without one, where the block tells of a past year; else {@code null}. */
  @Nullable Integer yearOfStory() {
    boolean past = year != null && (published == null || year <= published.getYear() - YEARS_BACK);
    return past ? year : null;
  }
}
