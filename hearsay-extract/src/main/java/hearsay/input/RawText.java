package hearsay.input;

import hearsay.text.Metadata;
import hearsay.text.Problem;
import java.util.List;

/**
 * Characters on their way to an article. Immutable.
 *
 * @param text the characters
 * @param metadata what is known of them before they are read
 * @param problems what went wrong while they were decoded
 * @param cut whether the input was longer than what may be read of it
 */
public record RawText(String text, Metadata metadata, List<Problem> problems, boolean cut) {

  public RawText {
    problems = List.copyOf(problems);
  }
}
