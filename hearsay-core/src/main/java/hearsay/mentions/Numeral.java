package hearsay.mentions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as the words tell it, before anybody asks what it counts. Immutable.
 *
 * @param start index of its first word
 * @param end index after its last word
 * @param value what it is worth; {@code null} for vague ones ("des dizaines")
 * @param low the least a vague one says
 * @param form how it is written
 */
record Numeral(
    int start, int end, @Nullable BigDecimal value, @Nullable BigDecimal low, Form form) {

  /** How a number is written. */
  enum Form {
    /** "310 000". */
    DIGITS,
    /** "vingt et un". */
    WORDS,
    /** "16.4 billion", "deux millions". */
    SCALED,
    /** "une vingtaine": about so many. */
    COLLECTIVE,
    /** "des dizaines": so many at least, no value. */
    VAGUE,
    /** "deux tiers", "one in three". */
    FRACTION
  }

  boolean is(Form other) {
    return form == other;
  }

  boolean isOne() {
    return form == Form.WORDS && value != null && value.compareTo(BigDecimal.ONE) == 0;
  }

  Numeral times(BigDecimal factor, int newEnd, Form newForm) {
    return new Numeral(start, newEnd, product(value, factor), product(low, factor), newForm);
  }

  private static @Nullable BigDecimal product(@Nullable BigDecimal value, BigDecimal factor) {
    return value == null ? null : plain(value.multiply(factor));
  }

  /** The same number without an exponent or idle zeros, as a ledger shows it. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
