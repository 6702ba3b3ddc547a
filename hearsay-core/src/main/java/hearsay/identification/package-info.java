/**
 * Which language a text is in.
 *
 * <p>The roles: a {@link hearsay.identification.LanguageGuesser} tells the language of a text, by
 * its script where {@link hearsay.identification.WritingSystems} settle it, else by what {@link
 * hearsay.identification.LanguageFeatures} finds in it and a {@link
 * hearsay.identification.LanguageModel} knows of that. {@link
 * hearsay.identification.ArticleLanguages} settles the language of an article from the guess and
 * from what the user and the page say, and marks the blocks that are in another one.
 *
 * <p>It knows many more languages than are read, so that a text in one of those is refused by name.
 * It does not know which language packs are there, and it cuts no words: nothing that follows in
 * reading is needed to choose the language to read in.
 */
@NullMarked
package hearsay.identification;

import org.jspecify.annotations.NullMarked;
