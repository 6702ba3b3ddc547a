package hearsay.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something odd in an article, as data: text never makes Hearsay throw.
 *
 * @param kind what is wrong
 * @param span where, if it has a place
 * @param details the words and figures that the message needs, as {@link ProblemKind} lists them
 */
public record Problem(ProblemKind kind, @Nullable Span span, List<String> details) {

  public Problem {
    details = List.copyOf(details);
  }

  public static Problem at(Span span, ProblemKind kind, String... details) {
    return new Problem(kind, span, List.of(details));
  }

  public static Problem of(ProblemKind kind, String... details) {
    return new Problem(kind, null, List.of(details));
  }
}
