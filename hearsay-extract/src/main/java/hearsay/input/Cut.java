package hearsay.input;

import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.util.List;

/** Shortens a text to the limit at the best place there is. Stateless. */
public final class Cut {

  private Cut() {}

  /** A text within the limit, and the problem if it was longer. */
  public record Result(String text, List<Problem> problems) {}

  /**
   * @param more true when the input was longer than this text already
   */
  public static Result apply(String text, boolean more, Limits limits) {
    int limit = limits.articleChars();
    if (text.length() <= limit && !more) {
      return new Result(text, List.of());
    }
    String kept = text.substring(0, place(text, Math.min(limit, text.length())));
    return new Result(kept, List.of(problem(kept.length(), limits)));
  }

  public static Problem problem(int kept, Limits limits) {
    return Problem.of(
        ProblemKind.INPUT_TRUNCATED,
        Integer.toString(kept),
        Integer.toString(limits.articleChars()));
  }

  /** The end of the last whole paragraph, line or word in the second half of what fits. */
  private static int place(String text, int limit) {
    int paragraph = -1;
    int line = -1;
    int word = -1;
    for (int i = limit - 1; i > limit / 2 && paragraph < 0; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = line < 0 ? i : line;
        paragraph = endsBlankLine(text, i) ? i : -1;
      }
      word = word < 0 && Character.isWhitespace(c) ? i : word;
    }
    int best = paragraph >= 0 ? paragraph : line >= 0 ? line : word;
    return best >= 0 ? best + 1 : withoutHalfCharacter(text, limit);
  }

  private static boolean endsBlankLine(String text, int at) {
    int before = at - 1;
    while (before >= 0 && " \t\r".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '\n';
  }

  private static int withoutHalfCharacter(String text, int limit) {
    boolean half = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1));
    return half ? limit - 1 : limit;
  }
}
