package hearsay.cli;

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
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the user's words stand for: files as named, standard input for {@code -}, and for
 * a folder every file in it, at any depth, whose suffix can hold articles, in the order of their
 * paths. Hidden files and folders, links to folders, and what browsers save beside a page are
 * passed over in folders.
 */
final class Inputs {

  static final Path STANDARD_INPUT = Path.of("-");

  private final Context context;
  private final Complaints complaints;
  private final List<Path> files = new ArrayList<>();

  Inputs(Context context, Complaints complaints) {
    this.context = context;
    this.complaints = complaints;
  }

  /**
   * Finds the inputs; complains of folders without articles.
   *
   * @param output a file in a folder that is about to be written, not to be read
   * @throws UsageException if standard input is asked for twice
   */
  void find(List<Path> named, @Nullable Path output) {
    checkStandardInput(named);
    for (Path path : named) {
      if (Files.isDirectory(path) && !path.equals(STANDARD_INPUT)) {
        walk(path, output);
      } else {
        files.add(path);
      }
    }
  }

  /**
   * Takes the inputs as named; a folder is refused when it is opened.
   *
   * @throws UsageException if standard input is asked for twice
   */
  void take(List<Path> named) {
    checkStandardInput(named);
    files.addAll(named);
  }

  private void checkStandardInput(List<Path> named) {
    if (named.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException(context.text("usage.stdin-twice"));
    }
  }

  /** What was found, in order. */
  List<Path> files() {
    return files;
  }

  Source open(Path file) {
    return file.equals(STANDARD_INPUT)
        ? Source.of(file.toString(), context.surroundings().in())
        : Source.of(file);
  }

  private void walk(Path folder, @Nullable Path output) {
    List<Path> found = new ArrayList<>();
    FolderWalk walk = new FolderWalk(folder, found);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      complaints.unreadable(folder.toString(), e);
      return;
    }
    walk.failed.forEach(complaints::unreadable);
    if (found.isEmpty()) {
      complaints.emptyFolder(folder.toString());
    }
    found.removeIf(file -> output != null && InputGuard.isSame(file, output));
    found.sort(Comparator.naturalOrder());
    files.addAll(found);
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
