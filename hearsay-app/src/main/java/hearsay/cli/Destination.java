package hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes go. A file is written beside itself and takes its name when everything is there, so
 * that nobody ever finds half of it. For one thread.
 */
abstract sealed class Destination permits Destination.Stream, Destination.Replaced {

  abstract OutputStream open() throws IOException;

  /** Makes what was written so far last. */
  abstract void commit() throws IOException;

  /** Gives up; a file is as it was before. */
  abstract void abandon();

  /** The file's name; empty for standard output. */
  abstract String name();

  /** Standard output. */
  static Destination of(OutputStream out) {
    return new Stream("", out);
  }

  /**
   * Where the user wants the output: a file, or standard output.
   *
   * @param file null for standard output
   * @throws UsageException if the file is an input, a folder, or in no folder
   * @throws OutputException if it cannot be made
   */
  static Destination of(Context context, @Nullable Path file, InputGuard guard) {
    if (file == null) {
      return of(context.out());
    }
    guard.check(file);
    if (Files.isDirectory(file)) {
      throw new UsageException(context.text("usage.output-folder", file));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException(context.text("usage.no-folder", file, folder));
    }
    try {
      return of(file);
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  /**
   * A file; a link is followed, and what is no file (a terminal, a pipe) is written as it comes.
   *
   * @throws IOException if the file cannot be made
   */
  static Destination of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Stream(file.toString(), new WatchedOutput(Files.newOutputStream(file)));
    }
    return new Replaced(file, Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
  }

  /** Bytes that cannot be taken back. */
  static final class Stream extends Destination {
    private final String name;
    private final OutputStream out;

    private Stream(String name, OutputStream out) {
      this.name = name;
      this.out = out;
    }

    @Override
    OutputStream open() {
      // Whoever writes may close; the stream itself stays open for the next one.
      return new FilterOutputStream(out) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }

    @Override
    void commit() throws IOException {
      out.flush();
    }

    @Override
    void abandon() {}

    @Override
    String name() {
      return name;
    }
  }

  /** A file that appears whole or not at all. */
  static final class Replaced extends Destination {
    private final Path given;
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private Replaced(Path given, Path target) throws IOException {
      this.given = given;
      this.target = target;
      Path name = target.getFileName();
      this.draft =
          target.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
      this.out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE));
      File leftover = draft.toFile();
      // For a run that is interrupted.
      leftover.deleteOnExit();
    }

    @Override
    OutputStream open() {
      return out;
    }

    @Override
    void commit() throws IOException {
      out.close();
      try {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    void abandon() {
      try {
        out.close();
        Files.deleteIfExists(draft);
      } catch (IOException alreadyFailing) {
        // The process deletes the draft when it ends.
      }
    }

    @Override
    String name() {
      return given.toString();
    }
  }
}
