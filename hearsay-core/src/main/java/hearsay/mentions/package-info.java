/**
 * What words name or measure: names, places, times, quantities.
 *
 * <p>{@link hearsay.mentions.Measures} reads times and quantities of a block in one pass, from its
 * characters alone, so that no number is read twice; its words, units and patterns are tables of
 * the language, each row with an example that is a test.
 *
 * <p>One {@code …Finder} per kind; each reads the words of an {@link hearsay.language.Analysis} and
 * gives mentions with exact spans. Times follow TIMEX3, units UCUM or ISO 4217, countries ISO
 * 3166-1 alpha-3. A finder that is unsure gives the span and leaves the value out; an impossible
 * value (a day no calendar has) is reported, never repaired.
 *
 * <p>This package does not know who says a number, nor whether it is so.
 */
@NullMarked
package hearsay.mentions;

import org.jspecify.annotations.NullMarked;
