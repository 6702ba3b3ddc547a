/**
 * Trains what a {@link hearsay.segmentation.Segmenter} needs and shows what it does on a treebank.
 *
 * <p>A {@link hearsay.train.segment.GoldText} is a treebank's text with the right answers in
 * offsets of it; a {@link hearsay.train.segment.Lesson} plays the judge of the very code that reads
 * text later, gives those answers and keeps the clues; {@link hearsay.train.segment.Logistic} turns
 * a lesson into weights. Which treebanks teach what stands in {@code segmenter.tsv}.
 */
@NullMarked
package hearsay.train.segment;

import org.jspecify.annotations.NullMarked;
