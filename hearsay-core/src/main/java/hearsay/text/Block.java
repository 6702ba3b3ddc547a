package hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * One block of an article, in reading order.
 *
 * @param kind what it is
 * @param span where it stands in the article's text, without line ends or outer white space
 * @param language BCP 47 primary subtag, where the block is known to be in another language than
 *     the article: a quotation left in the words of whoever said it
 */
public record Block(BlockKind kind, Span span, @Nullable String language) {

  /** A block in the language of its article. */
  public Block(BlockKind kind, Span span) {
    this(kind, span, null);
  }

  /** True when statements in the block are read: it is part of the story, and in its language. */
  public boolean isRead() {
    return kind.isRead() && language == null;
  }
}
