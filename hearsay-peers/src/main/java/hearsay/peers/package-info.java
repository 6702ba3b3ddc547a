/**
 * Other engines that read French and English, as {@link hearsay.benchmarks.engine.Engine}s:
 * Stanford CoreNLP, from text to trees, and the part-of-speech tagger of Apache OpenNLP, on given
 * tokens.
 *
 * <p>Each is set up as its own documentation says and is given the same text as Hearsay. What they
 * find is only turned into the columns of CoNLL-U, so that all answers can be scored alike.
 */
@NullMarked
package hearsay.peers;

import org.jspecify.annotations.NullMarked;
