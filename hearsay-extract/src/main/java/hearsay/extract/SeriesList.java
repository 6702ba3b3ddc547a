package hearsay.extract;

import hearsay.input.GzipStream;
import hearsay.input.Place;
import hearsay.input.Series;
import hearsay.input.Series.Found;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are made of what a series finds. What was packed and ends too early is an entry
 * that cannot be read, at the end; so is a list that holds nothing.
 *
 * @param <T> what is found
 */
final class SeriesList<T> implements ArticleList {

  /** Makes an article of what was found. */
  interface Maker<T> {
    Article article(T thing) throws UnreadableInputException;
  }

  private final String name;
  private final Series<T> series;
  private final Maker<T> maker;
  private final @Nullable GzipStream packing;
  private @Nullable Found<T> found;
  private @Nullable Throwable fault;
  private boolean any;
  private boolean ended;

  /**
   * @param packing what the series is unpacked from; null where it is not packed
   */
  SeriesList(String name, Series<T> series, Maker<T> maker, @Nullable GzipStream packing) {
    this.name = name;
    this.series = series;
    this.maker = maker;
    this.packing = packing;
  }

  @Override
  public boolean hasNext() {
    if (found == null && !ended) {
      find();
    }
    return found != null || fault != null;
  }

  private void find() {
    try {
      found = series.next();
      ended = found == null;
      found = ended ? end() : found;
      any = true;
    } catch (IOException e) {
      ended = true;
      throw new UncheckedIOException(name, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
      // Nobody knows where in the input the series stands now; the other inputs are read.
      ended = true;
      fault = ours;
    }
  }

  /** What is wrong with the list as a whole; null when nothing is. */
  private @Nullable Found<T> end() {
    UnreadableInputException why = packing == null ? null : ArticleReader.damage(name, packing);
    if (why == null && !any) {
      why = new UnreadableInputException(Reason.NO_PAGE, name);
    }
    return why == null ? null : new Found.Refused<>(Place.WHOLE, why);
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found<T> next = found;
    found = null;
    if (next == null) {
      Throwable ours = Objects.requireNonNull(fault);
      fault = null;
      return new Entry.Failed(Place.WHOLE, ours);
    }
    if (next instanceof Found.Refused<T> refused) {
      return new Entry.Refused(refused.place(), refused.why());
    }
    Place place = next.place();
    try {
      return new Entry.Read(place, maker.article(((Found.Thing<T>) next).thing()));
    } catch (UnreadableInputException e) {
      return new Entry.Refused(place, e.at(place));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Entry.Failed(place, fault);
    }
  }

  @Override
  public void close() throws IOException {
    series.close();
  }
}
