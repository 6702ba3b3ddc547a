package hearsay.archive;

import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A ZIP that was checked to be a WACZ, and none that swells: few entries, a small directory, no two
 * entries that share bytes. For one thread.
 *
 * @param warcs in the order of the directory
 * @param lists of pages
 */
record ZipContents(ZipFile zip, List<ZipEntry> warcs, List<ZipEntry> lists) implements Closeable {

  /**
   * @throws UnreadableInputException if it is something else
   */
  static ZipContents open(Path path, String name, ArchiveLimits limits)
      throws UnreadableInputException {
    try {
      long directory = ZipDirectory.size(path);
      if (directory < 0) {
        throw new UnreadableInputException(Reason.BROKEN_PACKING, name);
      }
      if (directory > limits.zipDirectoryBytes()) {
        throw new UnreadableInputException(Reason.HOSTILE_ZIP, name);
      }
      ZipFile zip = new ZipFile(path.toFile());
      try {
        return of(zip, path, name, limits);
      } catch (IOException e) {
        zip.close();
        throw e;
      }
    } catch (UnreadableInputException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableInputException(Reason.BROKEN_PACKING, name, 0, null, e);
    }
  }

  private static ZipContents of(ZipFile zip, Path path, String name, ArchiveLimits limits)
      throws IOException {
    List<ZipEntry> warcs = new ArrayList<>();
    List<ZipEntry> lists = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long packed = 0;
    if (zip.size() > limits.zipEntries()) {
      throw new UnreadableInputException(Reason.HOSTILE_ZIP, name);
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      packed += Math.max(0, entry.getCompressedSize());
      if (!names.add(entry.getName()) || packed > path.toFile().length()) {
        throw new UnreadableInputException(Reason.HOSTILE_ZIP, name);
      }
      String lower = entry.getName().toLowerCase(Locale.ROOT);
      if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
        warcs.add(entry);
      } else if (lower.startsWith("pages/") && lower.endsWith(".jsonl")) {
        lists.add(entry);
      }
    }
    if (warcs.isEmpty()) {
      throw refusal(names, name);
    }
    return new ZipContents(zip, warcs, lists);
  }

  private static UnreadableInputException refusal(Set<String> names, String name) {
    if (names.contains("datapackage.json")) {
      return new UnreadableInputException(Reason.NO_PAGE, name);
    }
    boolean office = names.contains("[Content_Types].xml") || names.contains("mimetype");
    return office
        ? new UnreadableInputException(Reason.OFFICE_DOCUMENT, name)
        : new UnreadableInputException(Reason.ARCHIVE, name, 0, "ZIP", null);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
