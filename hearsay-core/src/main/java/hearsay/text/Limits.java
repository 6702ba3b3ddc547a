package hearsay.text;

/**
 * Every limit on input, in one place. Where a limit cuts, the result carries a {@link Problem};
 * where it refuses, the message names the limit. Immutable.
 *
 * @param articleChars most UTF-16 units of one article; the rest is cut at a paragraph ({@link
 *     ProblemKind#INPUT_TRUNCATED})
 * @param fileBytes most bytes read of one file; the rest is not read (same problem)
 * @param sentenceTokens most tokens of one sentence; a longer one is cut in pieces ({@link
 *     ProblemKind#SENTENCE_CUT})
 * @param quotationDepth deepest nesting of quotation marks that is followed
 * @param chainLength most voices in one chain, the outlet included
 * @param lineBytes most bytes of one line of JSON Lines; a longer line is refused
 */
public record Limits(
    int articleChars,
    long fileBytes,
    int sentenceTokens,
    int quotationDepth,
    int chainLength,
    int lineBytes) {

  /**
   * 2 M characters an article, 64 MiB a file, 400 tokens a sentence, depth 4, 8 voices, 16 MiB a
   * line.
   */
  public static final Limits DEFAULT = new Limits(2_000_000, 64L << 20, 400, 4, 8, 16 << 20);
}
