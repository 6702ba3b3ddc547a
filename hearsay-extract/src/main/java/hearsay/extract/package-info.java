/**
 * From a file, whatever it holds, to an {@link hearsay.text.Article}: the front door of what the
 * rooms before it can read.
 *
 * <p><b>Problem.</b> News arrives as text saved from a browser, as web pages, alone or by the
 * million in archives, as feeds, as lists of JSON objects, in any charset, with photo captions,
 * "read more" lines and subscription notices between the paragraphs of the story. A statement in a
 * caption or a share bar is not a statement of the article.
 *
 * <p><b>Roles.</b> {@link hearsay.extract.ArticleReader} opens a {@link hearsay.input.Source}, asks
 * {@link hearsay.input.FormatDetector} what the bytes are, and hands them to the room of the form:
 * one article to {@link hearsay.input.TextDecoder} and then {@link hearsay.plain.PlainTextReader},
 * {@link hearsay.page.PageReader} or {@link hearsay.markdown.MarkdownReader}; many, one after the
 * other, to {@link hearsay.archive.WarcPages}, {@link hearsay.archive.WaczPages}, {@link
 * hearsay.feed.FeedReader} or {@link hearsay.json.JsonArticles}. What the user told ({@link
 * hearsay.input.Hints}) wins over what the file says.
 *
 * <p><b>Errors.</b> Text never makes these packages throw: what is odd is a {@link
 * hearsay.text.Problem} of the article. Input that holds no article at all (empty, a picture, a
 * PDF) is an {@link hearsay.input.UnreadableInputException} with a reason; the sentence a user
 * reads is made elsewhere.
 *
 * <p>This package does not guess the language, does not walk folders, does not fetch anything, and
 * reads no dates in running text.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
