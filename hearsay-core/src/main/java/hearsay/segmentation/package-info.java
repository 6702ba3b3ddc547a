/**
 * From characters to words and sentences, the first step of reading.
 *
 * <p>The roles: a {@link hearsay.segmentation.Segmenter} cuts normalised text into sentences of
 * {@link hearsay.segmentation.SurfaceToken}s with their words: a {@link
 * hearsay.segmentation.Tokenizer} finds the tokens, a {@link hearsay.segmentation.WordSplitter}
 * their words, a {@link hearsay.segmentation.SentenceSplitter} the sentences. Each goes by rules
 * and the language's table {@code tokens} where those are sure; where they are in doubt a {@link
 * hearsay.segmentation.Judge} decides, by hashed {@link hearsay.segmentation.Clues} that the {@code
 * …Clues} class of the question gathers, in training and reading alike.
 *
 * <p>Takes linear time whatever the text is, and pairs no quotation marks, so that a missing one
 * derails nothing. It does not know what a word is in its sentence, only what it can be.
 */
@NullMarked
package hearsay.segmentation;

import org.jspecify.annotations.NullMarked;
