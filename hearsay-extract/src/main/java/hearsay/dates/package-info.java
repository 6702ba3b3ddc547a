/**
 * Dates as pages write them: for people ("12 mars 2021 à 18h05"), for machines, in addresses.
 *
 * <p>{@link hearsay.dates.DateFinder} reads the lines that stand around a story, {@link
 * hearsay.dates.MachineDate} the values of attributes, {@link hearsay.dates.UrlDate} addresses. A
 * date without day, month or year is no date here, an impossible one neither. Names of months and
 * the words around dates are rows of {@code months.tsv} and {@code date-words.tsv}.
 *
 * <p>The dates inside a story, and those that only mean something beside another one ("lundi"), are
 * read elsewhere, once the language is known.
 */
@NullMarked
package hearsay.dates;

import org.jspecify.annotations.NullMarked;
