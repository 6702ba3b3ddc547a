package hearsay.cli;

import hearsay.cli.Input.Address;
import hearsay.cli.Input.InFile;
import hearsay.cli.Input.StandardInput;
import hearsay.extract.ArticleReader;
import hearsay.input.Source;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the user's words stand for: files and addresses as named, standard input, and for
 * a folder every file in it, at any depth, whose suffix can hold articles, in the order of their
 * paths. Hidden files and folders, links to folders, and what browsers save beside a page are
 * passed over in folders.
 */
final class Inputs {

  private final Context context;
  private final Complaints complaints;
  private final Pages pages;
  private final List<Input> found = new ArrayList<>();

  Inputs(Context context, Complaints complaints, Pages pages) {
    this.context = context;
    this.complaints = complaints;
    this.pages = pages;
  }

  /**
   * Finds the inputs; complains of folders without articles.
   *
   * @param output a file in a folder that is about to be written, not to be read
   * @throws UsageException if standard input is asked for twice
   */
  void find(List<Input> named, @Nullable Path output) {
    checkStandardInput(named);
    for (Input input : named) {
      if (input instanceof InFile file && Files.isDirectory(file.path())) {
        walk(file.path(), output);
      } else {
        found.add(input);
      }
    }
  }

  /**
   * Takes the inputs as named; a folder is refused when it is opened.
   *
   * @throws UsageException if standard input is asked for twice
   */
  void take(List<Input> named) {
    checkStandardInput(named);
    found.addAll(named);
  }

  private void checkStandardInput(List<Input> named) {
    if (named.stream().filter(StandardInput.class::isInstance).count() > 1) {
      throw new UsageException(context.text("usage.stdin-twice"));
    }
  }

  /** What was found, in order. */
  List<Input> all() {
    return found;
  }

  /** The files among them. */
  List<Path> files() {
    return found.stream()
        .filter(InFile.class::isInstance)
        .map(file -> ((InFile) file).path())
        .toList();
  }

  /** The bytes of an input; empty after a complaint. */
  Optional<Source> open(Input input) {
    if (input instanceof Address address) {
      return pages.open(address.name());
    }
    return Optional.of(
        input instanceof InFile file
            ? Source.of(file.path())
            : Source.of(input.name(), context.surroundings().in()));
  }

  private void walk(Path folder, @Nullable Path output) {
    List<Path> inside = new ArrayList<>();
    FolderWalk walk = new FolderWalk(folder, inside);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      complaints.unreadable(folder.toString(), e);
      return;
    }
    walk.failed.forEach(complaints::unreadable);
    if (inside.isEmpty()) {
      complaints.emptyFolder(folder.toString());
    }
    inside.removeIf(file -> output != null && InputGuard.isSame(file, output));
    inside.sort(Comparator.naturalOrder());
    inside.forEach(file -> found.add(new InFile(file)));
  }

  /** Collects the files of a folder that may hold articles. */
  private static final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private final Path root;
    private final List<Path> found;
    private final java.util.Map<String, IOException> failed = new java.util.LinkedHashMap<>();

    FolderWalk(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }

    /**
     * True for {@code Article_files} beside {@code Article.html}: what a browser saved with a page,
     * frames and advertisements, which are no pages of their own. The word differs by language.
     */
    private static boolean isCompanion(Path folder) {
      String name = String.valueOf(folder.getFileName());
      for (int i = name.length() - 1; i > 0; i--) {
        if (!Character.isLetter(name.charAt(i))) {
          String page = name.substring(0, i);
          return "_-.".indexOf(name.charAt(i)) >= 0
              && PAGES.stream().anyMatch(s -> Files.exists(folder.resolveSibling(page + s)));
        }
      }
      return false;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && (isHidden(folder) || isCompanion(folder));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file) && ArticleReader.looksReadable(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed.put(file.toString(), e);
      return FileVisitResult.CONTINUE;
    }
  }
}
