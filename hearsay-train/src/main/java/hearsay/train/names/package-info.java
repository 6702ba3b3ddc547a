/**
 * Makes the models that names are found with, from corpora whose names are marked.
 *
 * <p>{@link hearsay.train.names.NameTrainer} is the program; {@link
 * hearsay.train.names.NameCorpora} reads the corpora into {@link
 * hearsay.train.names.NamedArticle}s, a {@code CrfTrainer} fits the weights. What the tagger looks
 * at is not here but in {@link hearsay.mentions.NameFeatures}, one class for training and reading.
 * Which file is for what says the table {@code corpora.tsv}.
 *
 * <p>Same inputs give the same bytes: one thread, fixed seeds, nothing ordered by a hash.
 */
@NullMarked
package hearsay.train.names;

import org.jspecify.annotations.NullMarked;
