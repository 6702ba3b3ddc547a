/**
 * From a file, whatever it holds, to an {@link hearsay.text.Article}.
 *
 * <p><b>Problem.</b> News arrives as text saved from a browser, as whole web pages, as lists of
 * JSON objects, in any charset, with photo captions, "read more" lines and subscription notices
 * between the paragraphs of the story. A statement in a caption or a share bar is not a statement
 * of the article.
 *
 * <p><b>Roles.</b> {@link hearsay.extract.ArticleReader} is the front door. It opens a {@link
 * hearsay.extract.Source}, asks {@link hearsay.extract.FormatDetector} what the bytes are, {@link
 * hearsay.extract.TextDecoder} for their characters, and hands these to the reader of the format:
 * plain text is cut in paragraphs and each is given a kind; a web page is parsed, its story is
 * chosen among its blocks, and its metadata is read; a list of articles is read line by line. What
 * the user told ({@link hearsay.extract.Hints}) wins over what the page says.
 *
 * <p>Whoever wants the characters alone, as they are, takes {@link hearsay.extract.PlainText}.
 *
 * <p><b>Errors.</b> Text never makes this package throw: what is odd is a {@link
 * hearsay.text.Problem} of the article. Input that holds no article at all (empty, a picture, a
 * PDF) is an {@link hearsay.extract.UnreadableInputException} with a reason; the sentence a user
 * reads is made elsewhere.
 *
 * <p>This package does not guess the language, does not walk folders, does not fetch anything, and
 * reads no dates in running text. Words it knows are rows of {@code furniture.tsv} and {@code
 * page-names.tsv}.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
