/**
 * The article and places in it.
 *
 * <p>A news text reaches Hearsay once and is never rewritten: every later layer points into {@link
 * hearsay.text.Article#text()} by {@link hearsay.text.Span}s. What has to be normalised before it
 * can be analysed (curly apostrophes, no-break spaces, soft hyphens, ligatures) is normalised
 * beside the original, with an alignment back to it ({@link hearsay.text.AlignedText}).
 *
 * <p><b>Unit.</b> All offsets inside Java are UTF-16 code units, as {@link java.lang.String} counts
 * them. They become Unicode code points once, at the edge ({@link hearsay.text.CodePoints}).
 *
 * <p>This package knows nothing of languages, words or files. Whatever is wrong with a text is a
 * {@link hearsay.text.Problem} on the result, never an exception.
 */
@NullMarked
package hearsay.text;

import org.jspecify.annotations.NullMarked;
