/**
 * How fast articles are read, layer by layer, and by how many threads.
 *
 * <p>{@link hearsay.benchmarks.ExampleArticles} holds the example articles of the project and what
 * each layer needs of the one before; {@link hearsay.benchmarks.ReadingBenchmark} times the layers.
 * Every benchmark compares its answer with what the golden ledgers say, so that a fast wrong one
 * fails. Nothing here ships.
 */
@NullMarked
package hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
