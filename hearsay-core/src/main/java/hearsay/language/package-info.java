/**
 * The words of an article and what grammar says of them: the types that every later room reads, and
 * the shallow syntax that attribution needs.
 *
 * <p>The roles: an {@link hearsay.language.Analysis} holds the {@link hearsay.language.Sentence}s
 * of an article, each of {@link hearsay.language.Token}s with their part of speech ({@link
 * hearsay.language.Upos}), {@link hearsay.language.Features} and place in the tree. A {@link
 * hearsay.language.Chunker} finds {@link hearsay.language.NounPhrase}s and {@link
 * hearsay.language.VerbGroup}s in a sentence; {@link hearsay.language.Grammar} knows the words that
 * play a part of their own in a language. What a language needs of its own (abbreviations,
 * elisions, word lists) is data in a {@link hearsay.language.LanguagePack}, as {@link
 * hearsay.language.Table}s and models; no class of this or any other room names a language.
 *
 * <p>Names are those of Universal Dependencies. Nothing here reads text: that is the way from
 * {@code hearsay.segmentation} through {@code hearsay.syntax} to {@code hearsay.analysis}. This
 * package does not know who speaks, what a number means, or where a text came from.
 */
@NullMarked
package hearsay.language;

import org.jspecify.annotations.NullMarked;
