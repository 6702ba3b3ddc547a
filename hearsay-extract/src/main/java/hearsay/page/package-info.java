/**
 * Web pages: markup to the blocks of the story.
 *
 * <p>{@link hearsay.page.PageScan} walks the page once and cuts it in blocks; {@link
 * hearsay.page.PageDrops} says what it passes over. {@link hearsay.page.Headline} is where the
 * story is looked for, {@link hearsay.page.StoryFinder} finds the container of the story there,
 * {@link hearsay.page.Strangers} the boxes in it that are of other stories. {@link
 * hearsay.page.StoryReader} reads from the headline to the end and gives each block its kind, with
 * the help of {@link hearsay.page.Standfirst} and {@link hearsay.page.Pointers}. The names that
 * elements give themselves are rows of {@code page-names.tsv}.
 */
@NullMarked
package hearsay.page;

import org.jspecify.annotations.NullMarked;
