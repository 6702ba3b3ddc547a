package hearsay.archive;

import hearsay.input.ContentType;
import hearsay.input.Place;
import hearsay.input.Series;
import hearsay.input.Source;
import hearsay.input.UnpackBudget;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a WARC in their order: responses of status 200 and resources that are HTML, and text
 * that was made of pages (WET). Everything else a crawl keeps (pictures, redirects, requests, pages
 * seen before) is passed over in silence; what is broken is not. For one thread.
 */
public final class WarcPages implements Series<SavedPage> {

  private final RecordCutter records;
  private final ArchiveLimits limits;
  private final UnpackBudget budget;
  private final String name;
  private final PageFilter filter;
  private final long before;
  private long seen;

  /**
   * @param budget of the file
   * @param before how many records other archives of the same input had
   */
  WarcPages(
      RecordCutter records,
      ArchiveLimits limits,
      UnpackBudget budget,
      String name,
      PageFilter filter,
      long before) {
    this.records = records;
    this.limits = limits;
    this.budget = budget.inside();
    this.name = name;
    this.filter = filter;
    this.before = before;
  }

  /**
   * The pages of a source.
   *
   * @param in its bytes from the first on; closed with the series
   * @param packed true for gzip
   */
  public static WarcPages of(Source source, InputStream in, boolean packed, ArchiveLimits limits) {
    UnpackBudget budget = new UnpackBudget(limits.unpack());
    boolean again = !packed && source.isReopenable();
    RecordCutter records =
        new RecordCutter(Segments.of(in, packed, budget), limits, again ? source::open : null);
    return new WarcPages(records, limits, budget, source.name(), PageFilter.ALL, 0);
  }

  /** How many records there were so far, those of archives before included. */
  long count() {
    return before + seen;
  }

  @Override
  public @Nullable Found<SavedPage> next() throws IOException {
    for (RawRecord record = records.next(); record != null; record = records.next()) {
      seen = record.number();
      Found<SavedPage> found = found(record);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What a record is to the reader; null when it is passed over. */
  private @Nullable Found<SavedPage> found(RawRecord record) {
    Place place = Place.record(before + record.number(), url(record));
    try {
      Optional<SavedPage> page = filter.wants(url(record)) ? page(record, place) : Optional.empty();
      if (page.isPresent()) {
        return new Found.Thing<>(place, page.get());
      }
    } catch (UnreadableInputException e) {
      return new Found.Refused<>(place, e);
    }
    return record.flaw() == null
        ? null
        : new Found.Refused<>(place, flawed(record.flaw(), record, place));
  }

  private UnreadableInputException flawed(@Nullable Flaw flaw, RawRecord record, Place place) {
    if (flaw == Flaw.BOMB) {
      String ratio = Integer.toString(limits.unpack().ratio());
      return new UnreadableInputException(Reason.BOMB, name, place, ratio, null);
    }
    String offset = Long.toString(record.offset());
    return new UnreadableInputException(Reason.BROKEN_RECORD, name, place, offset, null);
  }

  /** The address that the record tells; some writers put it in angle brackets. */
  private static @Nullable String url(RawRecord record) {
    String told = record.field("WARC-Target-URI");
    boolean enclosed = told != null && told.startsWith("<") && told.endsWith(">");
    return told != null && enclosed ? told.substring(1, told.length() - 1) : told;
  }

  private Optional<SavedPage> page(RawRecord record, Place place) throws UnreadableInputException {
    String type = String.valueOf(record.field("WARC-Type")).toLowerCase(Locale.ROOT);
    String content = record.field("Content-Type");
    return switch (type) {
      case "response" ->
          ContentType.isPage(content) ? kept(record, content, false) : response(record, place);
      case "resource" ->
          ContentType.isPage(content) ? kept(record, content, false) : Optional.empty();
      case "conversion" ->
          ContentType.isPage(content) || ContentType.of(content).equals("text/plain")
              ? kept(record, content, !ContentType.isPage(content))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A page that is the whole block. */
  private static Optional<SavedPage> kept(
      RawRecord record, @Nullable String contentType, boolean text) {
    byte[] bytes = Arrays.copyOfRange(record.bytes(), record.from(), record.to());
    return Optional.of(
        new SavedPage(
            bytes, contentType, url(record), text, record.cut(), problems(record, false)));
  }

  private Optional<SavedPage> response(RawRecord record, Place place)
      throws UnreadableInputException {
    if (!ContentType.of(record.field("Content-Type")).equals("application/http")) {
      return Optional.empty();
    }
    try {
      HttpPage http = HttpPage.read(record, limits.pageBytes(), budget);
      if (http.location() != null && http.status() / 100 == 3) {
        filter.redirected(url(record), http.location());
      }
      if (http.encoding() != null) {
        throw new UnreadableInputException(Reason.ENCODING, name, place, http.encoding(), null);
      }
      return http.payload().flatMap(payload -> page(record, http, payload));
    } catch (UnreadableInputException e) {
      throw e;
    } catch (BombException e) {
      throw flawed(Flaw.BOMB, record, place);
    } catch (IOException e) {
      throw flawed(record.flaw(), record, place);
    }
  }

  private static Optional<SavedPage> page(RawRecord record, HttpPage http, Payload payload) {
    return Optional.of(
        new SavedPage(
            payload.bytes(),
            http.contentType(),
            url(record),
            false,
            record.cut() || payload.cut(),
            problems(record, payload.damaged())));
  }

  private static List<Problem> problems(RawRecord record, boolean damaged) {
    List<Problem> problems = new ArrayList<>();
    String truncated = record.field("WARC-Truncated");
    boolean segmented = record.field("WARC-Segment-Number") != null;
    if (truncated != null || segmented) {
      problems.add(Problem.of(ProblemKind.PAGE_CUT));
    }
    if (record.flaw() != null || (damaged && problems.isEmpty() && !record.cut())) {
      problems.add(Problem.of(ProblemKind.PAGE_DAMAGED));
    }
    return problems;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
