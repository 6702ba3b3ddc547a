/**
 * What a web page says about itself: title, authors, dates, outlet and the rest.
 *
 * <p><b>Problem.</b> Pages tell the same thing in many places, and the places disagree: search
 * engines get another title than readers, templates call every page English, whoever saved the page
 * is told as its author, and a third of older pages tell their date to readers alone.
 *
 * <p><b>Roles.</b> {@link hearsay.metadata.PageMetadata} walks a page once; {@code PageFacts} is
 * what the walk found. {@link hearsay.metadata.MetaNames}, a table, says where each field is told
 * and which place is trusted before which; {@code PageTelling} gives what is told at a place, and
 * one small chooser a field decides: {@code TitleChoice}, {@code AuthorChoice}, {@code ShownDates},
 * {@code OutletChoice}, {@code LanguageChoice}. {@code HeadlinePlace} knows what stands near the
 * headline, {@code LooseJson} reads JSON as pages really have it. Names of by-lines and dates in
 * markup are rows of {@code page-signs.tsv}, words of by-lines of {@code author-words.tsv}.
 *
 * <p>This package does not guess a language from words and does not look for the story; {@code
 * docs/metadata.md} tells its order of trust to users.
 */
@NullMarked
package hearsay.metadata;

import org.jspecify.annotations.NullMarked;
