package hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A file of its own for each reading, all in one folder, named after its input.
 *
 * @param <T> what is written
 */
final class FolderOutput<T> implements Output<T> {

  private final Path folder;
  private final OutputFormat format;
  private final Form<T> form;
  private final InputGuard guard;

  /** Names given out so far, in lower case: some file systems do not tell cases apart. */
  private final Set<String> taken = new HashSet<>();

  FolderOutput(Path folder, OutputFormat format, Form<T> form, InputGuard guard) {
    this.folder = folder;
    this.format = format;
    this.form = form;
    this.guard = guard;
  }

  @Override
  public void write(T made, Origin from) {
    Path file = folder.resolve(name(from));
    guard.check(file);
    try {
      Files.createDirectories(folder);
      SingleOutput<T> single = new SingleOutput<>(Destination.of(file), form);
      try {
        single.write(made, from);
        single.commit();
      } catch (RuntimeException e) {
        single.abandon();
        throw e;
      }
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  /** {@code depot.json}, {@code list-3.json}, {@code depot-2.json} where the name is taken. */
  private String name(Origin from) {
    String stem = from.stem();
    String name = stem + format.suffix();
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + format.suffix();
    }
    return name;
  }

  @Override
  public void commit() {}

  @Override
  public void abandon() {}
}
