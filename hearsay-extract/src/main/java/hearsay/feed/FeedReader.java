package hearsay.feed;

import hearsay.input.DecodedStream;
import hearsay.input.Place;
import hearsay.input.Series;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a feed in their order, one in memory at a time. For one thread. */
public final class FeedReader implements Series<FeedEntry> {

  private final DecodedStream in;
  private final String name;
  private final int entryChars;
  private final FeedCutter cutter;
  private final EntryReader entries;
  private long count;

  private FeedReader(
      DecodedStream in, String name, int entryChars, FeedCutter cutter, EntryReader entries) {
    this.in = in;
    this.name = name;
    this.entryChars = entryChars;
    this.cutter = cutter;
    this.entries = entries;
  }

  /**
   * Opens a feed.
   *
   * @param in closed with what comes back
   * @param entryChars most characters of one entry; a longer one is refused
   * @throws UnreadableInputException if it declares a document type
   */
  public static FeedReader open(DecodedStream in, String name, int entryChars) throws IOException {
    FeedCutter cutter = new FeedCutter(in);
    FeedHead head = FeedHead.of(cutter.head());
    if (cutter.hasDoctype()) {
      throw new UnreadableInputException(Reason.DOCTYPE, name);
    }
    return new FeedReader(in, name, entryChars, cutter, new EntryReader(head));
  }

  @Override
  public @Nullable Found<FeedEntry> next() throws IOException {
    FeedCutter.Piece piece = cutter.next(entryChars);
    if (piece == null) {
      return null;
    }
    count++;
    if (piece.isTooLong()) {
      Place place = Place.entry(count, null);
      String limit = Integer.toString(entryChars);
      return new Found.Refused<>(
          place, new UnreadableInputException(Reason.ENTRY_TOO_LONG, name, place, limit, null));
    }
    FeedEntry entry = entries.read(piece.text(), problems(piece));
    Place place = Place.entry(count, entry.url());
    if (entry.markup().isBlank()) {
      return new Found.Refused<>(
          place, new UnreadableInputException(Reason.NO_TEXT, name, place, null, null));
    }
    return new Found.Thing<>(place, entry);
  }

  private List<Problem> problems(FeedCutter.Piece piece) {
    long damaged = in.damaged() == 0 ? 0 : piece.text().chars().filter(c -> c == '\uFFFD').count();
    List<Problem> problems = new ArrayList<>(in.problems(damaged));
    if (!piece.isWhole()) {
      problems.add(Problem.of(ProblemKind.PAGE_DAMAGED));
    }
    return problems;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
