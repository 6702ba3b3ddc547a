/**
 * How fast, how large and how exact engines are that turn raw text into sentences of words with
 * their syntax: Hearsay's own, and others beside it.
 *
 * <p>An {@link hearsay.benchmarks.engine.Engine} makes {@link hearsay.benchmarks.engine.Engine} of
 * a text; {@link hearsay.benchmarks.engine.EngineMeasurement} loads one engine in a process of its
 * own, times its work and writes down what it took and what it answered, as figures and as CoNLL-U.
 * {@link hearsay.benchmarks.engine.StageMeasurement} does the same for the stages of Hearsay alone.
 * Nothing here compares or scores: {@code engine.py} runs the processes and does. The other engines
 * are in a module of their own, since they come under other licences and are large.
 */
@NullMarked
package hearsay.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
