package hearsay.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Command lines as one would type them. */
final class Shell {

  private Shell() {}

  /** {@code hearsay} and its arguments, each quoted where a shell would break it. */
  static String command(String... arguments) {
    String quoted = Arrays.stream(arguments).map(Shell::quote).collect(Collectors.joining(" "));
    return "hearsay " + quoted;
  }

  static String quote(String argument) {
    boolean plain = argument.codePoints().allMatch(Shell::isPlain) && !argument.isEmpty();
    return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || "-_./:,+@%=".indexOf(c) >= 0;
  }
}
