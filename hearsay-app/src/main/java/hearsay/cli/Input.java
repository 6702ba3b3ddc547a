package hearsay.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** What the user named to be read: a word of the command line. Immutable. */
sealed interface Input {

  /** As the user wrote it, for messages and for a command that does the same again. */
  String name();

  /** A file, or a folder of them. */
  record InFile(Path path) implements Input {

    @Override
    public String name() {
      return path.toString();
    }
  }

  /** What another program writes. */
  record StandardInput() implements Input {

    @Override
    public String name() {
      return "-";
    }
  }

  /**
   * A page on the Web.
   *
   * @param name its address, well formed or not
   */
  record Address(String name) implements Input {}

  /**
   * {@code -} is standard input, {@code http://…} and {@code https://…} are addresses, and all else
   * is a file.
   *
   * @throws java.nio.file.InvalidPathException if no file can be called so
   */
  static Input of(String word) {
    if (word.equals("-")) {
      return new StandardInput();
    }
    return isAddress(word) ? new Address(word) : new InFile(Path.of(word));
  }

  static boolean isAddress(String word) {
    String start = word.substring(0, Math.min(8, word.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** How arguments become inputs. */
  final class Converter implements ITypeConverter<Input> {

    @Override
    public Input convert(String word) {
      return Input.of(word);
    }
  }
}
