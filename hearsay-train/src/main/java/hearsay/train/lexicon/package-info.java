/**
 * Makes a language's full-form lexicon ({@link hearsay.lexicon.Lexicon}) out of a morphological
 * dictionary, the language's closed classes and its treebanks' own.
 *
 * <p>The roles: a {@link hearsay.train.lexicon.Dictionary} gives forms with lemmas and tags of its
 * own; a {@link hearsay.train.lexicon.TagMapping}, a table for each language, says what those tags
 * are in Universal Dependencies; {@link hearsay.train.lexicon.Entries} collects readings, corrected
 * by another table; a {@link hearsay.train.lexicon.LexiconWriter} packs them; a {@link
 * hearsay.train.lexicon.LexiconCheck} tells how well they agree with a treebank. The same inputs
 * give the same bytes.
 */
@NullMarked
package hearsay.train.lexicon;

import org.jspecify.annotations.NullMarked;
