/**
 * Web pages: markup to the blocks of the story.
 *
 * <p>{@link hearsay.page.PageScan} walks the page once and cuts it in blocks, {@link
 * hearsay.page.StoryFinder} chooses those of the story, {@link hearsay.page.PageStory} gives each
 * its kind. The names that elements give themselves are rows of {@code page-names.tsv}.
 */
@NullMarked
package hearsay.page;

import org.jspecify.annotations.NullMarked;
