package hearsay.mentions;

import org.jspecify.annotations.Nullable;

/**
 * A number with what it measures or counts, by word indexes, before bounds. Immutable.
 *
 * @param start first word
 * @param end index after the last word
 * @param number the number
 * @param unit its unit, if it has one
 * @param noun index of the counted word; -1 when none can be told
 */
record Measured(int start, int end, Numeral number, @Nullable Unit unit, int noun) {

  boolean tellsWhat() {
    return unit != null || noun >= 0;
  }

  Measured withUnitOf(Measured other) {
    return unit == null ? new Measured(start, end, number, other.unit, noun) : this;
  }
}
