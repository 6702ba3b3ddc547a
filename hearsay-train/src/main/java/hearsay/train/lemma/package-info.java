/**
 * Learns how the words of a language become their lemmas, and scores it.
 *
 * <p>The roles: {@link hearsay.train.lemma.LemmaSamples} are the words of treebanks, {@link
 * hearsay.train.lemma.Endings} learns what endings tell, {@link hearsay.train.lemma.LemmaTrainer}
 * adds the words for which lexicon and endings are wrong, and {@link
 * hearsay.train.lemma.LemmaScore} counts how many lemmas of a treebank come out right. What is
 * learned is read by {@link hearsay.lexicon.Lemmatizer}. The same inputs give the same bytes.
 */
@NullMarked
package hearsay.train.lemma;

import org.jspecify.annotations.NullMarked;
