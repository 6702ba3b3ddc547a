package hearsay.mentions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code units.tsv}. Immutable.
 *
 * @param code UCUM code, or ISO 4217 for money
 * @param base UCUM code that quantities of the dimension are compared in; {@code null} for money
 * @param factor how many {@code base} one {@code code} is
 * @param offset what is added after the factor: only temperatures have one
 * @param times what the written number is multiplied with: a million for "M€"
 * @param article true when "un" and "a" before it count one
 */
record Unit(
    String code,
    @Nullable String base,
    BigDecimal factor,
    BigDecimal offset,
    BigDecimal times,
    boolean article) {

  /** What shares without a unit are told in: UCUM's unity, which percents have as base too. */
  static final Unit SHARE =
      new Unit("1", "1", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE, false);

  Quantity.@Nullable Measure inBase(@Nullable BigDecimal value) {
    return base == null || value == null
        ? null
        : new Quantity.Measure(Numeral.plain(value.multiply(factor).add(offset)), base);
  }
}
