package hearsay.archive;

import hearsay.input.GzipStream;
import hearsay.input.Place;
import hearsay.input.Series;
import hearsay.input.Source;
import hearsay.input.UnpackBudget;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the WARCs in a WACZ (1.1.1), one WARC after the other. Where the archive lists its
 * pages, only these are read; where none of them is there, all are. Records are counted over all
 * WARCs. For one thread.
 */
public final class WaczPages implements Series<SavedPage> {

  /** So many broken records are remembered, not to be told twice. */
  private static final int MOST_TOLD = 10_000;

  private final ZipContents contents;
  private final ArchiveLimits limits;
  private final UnpackBudget budget;
  private final String name;
  private final @Nullable Path draft;
  private PageFilter filter = PageFilter.ALL;
  private int archive;
  private @Nullable WarcPages current;
  private @Nullable EntryStream stream;
  private long count;
  private boolean found;
  private boolean isSecondTime;
  private final Set<Long> told = new HashSet<>();

  private WaczPages(ZipContents contents, ArchiveLimits limits, String name, @Nullable Path draft) {
    this.contents = contents;
    this.limits = limits;
    this.budget = new UnpackBudget(limits.unpack());
    this.name = name;
    this.draft = draft;
  }

  /**
   * Opens an archive. What is no file is written to one first, since a ZIP is read from its end.
   *
   * @param in its bytes from the first on; closed
   * @throws UnreadableInputException if it is no WACZ, or one that would swell
   */
  public static WaczPages open(Source source, InputStream in, ArchiveLimits limits)
      throws UnreadableInputException {
    Path path = source.path();
    Path draft = null;
    try (in) {
      if (path == null) {
        draft = Files.createTempFile("hearsay", ".wacz");
        Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
      }
      ZipContents contents =
          ZipContents.open(
              path == null ? Objects.requireNonNull(draft) : path, source.name(), limits);
      return new WaczPages(contents, limits, source.name(), draft).withLists();
    } catch (IOException e) {
      delete(draft);
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  private static void delete(@Nullable Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException nothingToDo) {
      // It stands in the folder for temporary files.
    }
  }

  /** A list that is damaged is read as far as it goes. */
  private WaczPages withLists() throws IOException {
    PageList list = new PageList(limits.listedPages());
    for (ZipEntry entry : contents.lists()) {
      try (InputStream in = open(entry)) {
        list.read(in);
      } catch (IOException e) {
        close();
        throw e;
      }
    }
    filter = list.isUsable() ? list : PageFilter.ALL;
    return this;
  }

  private EntryStream open(ZipEntry entry) {
    return EntryStream.open(contents.zip(), entry, budget);
  }

  @Override
  public @Nullable Found<SavedPage> next() throws IOException {
    while (current != null || hasArchive()) {
      if (current == null) {
        current = openWarc(contents.warcs().get(archive++));
      }
      Found<SavedPage> next = current.next();
      next = next == null ? leave() : next;
      if (next != null && isNews(next)) {
        found |= next instanceof Found.Thing;
        return next;
      }
    }
    return null;
  }

  /** False for what could not be read and was told when only listed pages were looked for. */
  private boolean isNews(Found<SavedPage> next) {
    if (next instanceof Found.Thing) {
      return true;
    }
    long number = next.place().number();
    if (isSecondTime) {
      return !told.contains(number);
    }
    if (told.size() < MOST_TOLD) {
      told.add(number);
    }
    return true;
  }

  /**
   * True when there is one more; the first again when none of the pages that are listed is there.
   */
  private boolean hasArchive() {
    boolean end = archive == contents.warcs().size();
    if (end && !found && filter != PageFilter.ALL) {
      filter = PageFilter.ALL;
      archive = 0;
      count = 0;
      isSecondTime = true;
    }
    return archive < contents.warcs().size();
  }

  private WarcPages openWarc(ZipEntry entry) throws IOException {
    EntryStream opened = open(entry);
    stream = opened;
    InputStream in = new BufferedInputStream(opened, 1 << 16);
    in.mark(4);
    byte[] head = in.readNBytes(3);
    in.reset();
    boolean packed = GzipStream.isGzip(head);
    boolean stored = EntryStream.isStored(entry);
    UnpackBudget own = stored ? budget : budget.inside();
    RecordCutter records =
        new RecordCutter(
            Segments.of(in, packed, own), limits, stored && !packed ? () -> open(entry) : null);
    return new WarcPages(records, limits, budget, name, filter, count);
  }

  /** Closes the archive that was read to its end; tells when that was not its own. */
  private @Nullable Found<SavedPage> leave() throws IOException {
    WarcPages read = current;
    EntryStream in = stream;
    current = null;
    stream = null;
    if (read == null || in == null) {
      return null;
    }
    count = read.count();
    read.close();
    Flaw flaw = in.flaw();
    if (flaw == null) {
      return null;
    }
    Place place = Place.record(count, null);
    Reason reason = flaw == Flaw.BOMB ? Reason.BOMB : Reason.BROKEN_PACKING;
    String detail = flaw == Flaw.BOMB ? Integer.toString(limits.unpack().ratio()) : null;
    return new Found.Refused<>(
        place, new UnreadableInputException(reason, name, place, detail, null));
  }

  @Override
  public void close() throws IOException {
    try {
      if (current != null) {
        current.close();
      }
    } finally {
      contents.close();
      delete(draft);
    }
  }
}
