package hearsay.mentions;

import hearsay.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Words that count or measure.
 *
 * @param span bound words, number, and the unit or the counted noun
 * @param value the number as told, scale words multiplied in ("3 millions" is 3000000); {@code
 *     null} for vague numbers ("des dizaines") and ranges
 * @param low lower limit where the words set one
 * @param high upper limit where the words set one
 * @param bound how the value bounds what is counted
 * @param unit UCUM code or ISO 4217 currency: {@code km2}, {@code %}, {@code EUR}; {@code 1} for
 *     shares ("deux tiers"), {@code null} for plain counts
 * @param base the value in the unit that its dimension is compared in, where there is one
 * @param of the words of what is counted or measured
 * @param rule the pattern that read it: {@code fr.quantity.bound}
 */
public record Quantity(
    Span span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Bound bound,
    @Nullable String unit,
    @Nullable Measure base,
    @Nullable Span of,
    String rule)
    implements Mention {

  /** A number of a unit. */
  public record Measure(BigDecimal value, String unit) {}
}
