package hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it will be read: its text, the blocks of that text in reading order, what is known
 * about it, and what is wrong with it so far. Immutable.
 *
 * <p>For a plain-text file the text is the file's decoded text unchanged, line ends included, so
 * that offsets hold in the user's own file; only a byte-order mark is not part of it.
 *
 * @param text the whole text; offsets of every layer count in its UTF-16 units
 * @param blocks in reading order, not overlapping, inside the text
 * @param metadata what is known beside the text
 * @param problems what was found wrong on the way from bytes to text
 */
public record Article(String text, List<Block> blocks, Metadata metadata, List<Problem> problems) {

  /**
   * @throws IllegalArgumentException if blocks overlap, are out of order or leave the text
   */
  public Article {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or outside the text: " + block);
      }
      end = block.span().end();
    }
  }

  /**
   * Hex SHA-256 of text, outlet, and URL or given id, in UTF-8, joined by U+0000: the ledger's
   * article id.
   */
  public String id() {
    String where = metadata.url() != null ? metadata.url() : orEmpty(metadata.given());
    return sha256(text + '\u0000' + orEmpty(metadata.outlet()) + '\u0000' + where);
  }

  /** Hex SHA-256 of the text in UTF-8. */
  public String textSha256() {
    return sha256(text);
  }

  public Article withMetadata(Metadata changed) {
    return new Article(text, blocks, changed, problems);
  }

  /**
   * The same article with its blocks described anew.
   *
   * @throws IllegalArgumentException if blocks overlap, are out of order or leave the text
   */
  public Article withBlocks(List<Block> changed) {
    return new Article(text, changed, metadata, problems);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String sha256(String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
