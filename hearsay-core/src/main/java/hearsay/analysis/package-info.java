/**
 * From text to trees: puts segmentation and syntax together, for articles and for running text.
 *
 * <p>The roles: a {@link hearsay.analysis.Pipeline} is the way from characters to words with their
 * place in a tree that both share; it also keeps sentences of any length within a limit. An {@link
 * hearsay.analysis.Analyzer} reads the blocks of an article with it and gives a {@link
 * hearsay.language.Analysis} whose spans point into the original text. A {@link
 * hearsay.analysis.TextParser} reads running text of any length and gives {@link
 * hearsay.analysis.ParsedSentence}s of {@link hearsay.analysis.WrittenToken}s that keep every
 * character.
 *
 * <p>Decides nothing about language itself: what is a word is the business of {@code
 * hearsay.segmentation}, what it is of {@code hearsay.syntax}. It does not know what is said in a
 * text.
 */
@NullMarked
package hearsay.analysis;

import org.jspecify.annotations.NullMarked;
