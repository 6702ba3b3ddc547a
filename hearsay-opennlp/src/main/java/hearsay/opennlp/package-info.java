/**
 * Interim: the words' parts of speech by Apache OpenNLP's published models, their lemmas, moods and
 * tenses by morphological dictionaries. Stands behind {@link hearsay.language.TaggerProvider} and
 * goes when Hearsay's own engine comes; nothing else in the house may name it.
 */
@NullMarked
package hearsay.opennlp;

import org.jspecify.annotations.NullMarked;
