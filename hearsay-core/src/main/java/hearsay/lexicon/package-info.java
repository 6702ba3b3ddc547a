/**
 * What the written words of a language can be, each by itself: parts of speech, features, lemmas.
 *
 * <p>The roles: a {@link hearsay.lexicon.Lexicon} gives all readings of a form, whatever its
 * capitals and the accents they lack. Its forms are kept in a {@link hearsay.lexicon.WordAutomaton}
 * and its lemmas as {@link hearsay.lexicon.LemmaScript}s, what has to be changed in a form to get
 * its lemma. A {@link hearsay.lexicon.Lemmatizer} gives the one dictionary form of a word whose
 * part of speech and features have been decided on, also of words that the lexicon has never seen.
 *
 * <p>Nothing here looks at a word's neighbours: which of its readings a word has in its sentence is
 * for {@code hearsay.syntax} to decide. The names of people and places are with {@code
 * hearsay.mentions}.
 */
@NullMarked
package hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
