package hearsay.dates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes dates, as far as its language tells.
 *
 * @param language the primary subtag of BCP 47, empty if unknown
 * @param order what 3/4/2021 is
 */
public record DateStyle(String language, Order order) {

  /** Which number of a date in figures comes first. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Either is usual, so that 3/4/2021 says nothing. */
    UNSURE
  }

  /**
   * The day comes first everywhere but in the United States; English without a country may be
   * either.
   *
   * @param tag BCP 47
   */
  public static DateStyle of(@Nullable String tag) {
    if (tag == null) {
      return new DateStyle("", Order.DAY_FIRST);
    }
    Locale locale = Locale.forLanguageTag(tag);
    String country = locale.getCountry();
    boolean english = locale.getLanguage().equals("en") && country.isEmpty();
    Order order = english ? Order.UNSURE : Order.DAY_FIRST;
    return new DateStyle(locale.getLanguage(), country.equals("US") ? Order.MONTH_FIRST : order);
  }
}
