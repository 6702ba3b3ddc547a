/**
 * How a stretch of work is measured, whatever it is: {@link hearsay.benchmarks.measure.Pace} says
 * how often it is done, {@link hearsay.benchmarks.measure.Usage} what it took, {@link
 * hearsay.benchmarks.measure.Memory} what the process holds, {@link
 * hearsay.benchmarks.measure.Figures} writes it down.
 */
@NullMarked
package hearsay.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
