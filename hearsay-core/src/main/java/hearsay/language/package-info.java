/**
 * The words of an article: sentences, tokens, their parts of speech and dependency trees, and the
 * shallow syntax that attribution needs.
 *
 * <p>The roles: a {@link hearsay.language.Segmenter} cuts normalised text into sentences of tokens
 * with their words (a {@link hearsay.language.Tokenizer} finds the tokens, a {@link
 * hearsay.language.WordSplitter} their words, a {@link hearsay.language.SentenceSplitter} the
 * sentences; where their rules are in doubt a {@link hearsay.language.Judge} decides, by hashed
 * {@link hearsay.language.Clues}), a {@link hearsay.language.Syntax} says what each word is and
 * what it hangs on, an {@link hearsay.language.Analyzer} puts it all together as an {@link
 * hearsay.language.Analysis}, and a {@link hearsay.language.Chunker} finds noun phrases and verb
 * groups in it. A {@link hearsay.language.Lexicon} knows what a written form can be, a {@link
 * hearsay.language.Lemmatizer} what its dictionary form is once a {@link hearsay.language.Parser}
 * has decided on its part of speech, its features and its place in the tree. What a language needs
 * of its own (abbreviations, elisions, word lists) is data in a {@link
 * hearsay.language.LanguagePack}; no class here names a language.
 *
 * <p>A {@link hearsay.language.Pipeline} is the way from text to trees that everything here shares:
 * the analyzer reads the blocks of an article with it, a {@link hearsay.language.TextParser}
 * running text of any length.
 *
 * <p>Names are those of Universal Dependencies. This package does not know who speaks, what a
 * number means, or where a text came from.
 */
@NullMarked
package hearsay.language;

import org.jspecify.annotations.NullMarked;
