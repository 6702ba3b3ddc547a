package hearsay.text;

/**
 * One block of an article, in reading order.
 *
 * @param kind what it is
 * @param span where it stands in the article's text, without line ends or outer white space
 */
public record Block(BlockKind kind, Span span) {}
