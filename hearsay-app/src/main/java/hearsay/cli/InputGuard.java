package hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Refuses to write over what is being read. Immutable. */
final class InputGuard {

  private final List<Path> inputs;
  private final Context context;

  InputGuard(List<Path> inputs, Context context) {
    this.inputs = List.copyOf(inputs);
    this.context = context;
  }

  /**
   * @throws UsageException if {@code file} is one of the inputs, under whatever name
   */
  void check(Path file) {
    for (Path input : inputs) {
      if (isSame(file, input)) {
        throw new UsageException(context.text("usage.overwrites", file, input));
      }
    }
  }

  static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException cannotTell) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }
}
