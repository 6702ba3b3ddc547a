package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Fetches pages, one after the other, each because somebody named its address: the front door of
 * this package. It remembers what hosts ask of visitors, and pauses between two pages of one host.
 * For one thread.
 *
 * <pre>{@code
 * Fetcher fetcher = new Fetcher(new Visitor("Hearsay/1.0", "fr"), FetchLimits.DEFAULT, (w, h) -> {});
 * FetchedPage page = fetcher.fetch("https://fanal.example/une/barrage");
 * }</pre>
 */
public final class Fetcher {

  private final Visitor visitor;
  private final FetchLimits limits;
  private final Waiting waiting;
  private final Reach reach;
  private final ContentTypes types = ContentTypes.read();
  private final Robots robots;
  private final Set<String> visited = new HashSet<>();

  /**
   * @param visitor who asks
   * @param waiting told while something is waited for
   */
  public Fetcher(Visitor visitor, FetchLimits limits, Waiting waiting) {
    this(visitor, limits, waiting, Reach.standard());
  }

  Fetcher(Visitor visitor, FetchLimits limits, Waiting waiting, Reach reach) {
    this.visitor = visitor;
    this.limits = limits;
    this.waiting = waiting;
    this.reach = reach;
    this.robots = new Robots(limits);
  }

  /**
   * Fetches the page at an address.
   *
   * @throws FetchException if it cannot be had, or must not be asked for
   */
  public FetchedPage fetch(String address) throws FetchException {
    WebAddress start = WebAddress.parse(address);
    robots.check(start);
    Trip trip = new Trip(start, reach, limits, visitor);
    try {
      pause(start);
      visited.add(start.host());
      Trip.End end = Watch.await(() -> way(start, trip), limits.total(), () -> tell(trip.step()));
      visited.add(end.at().host());
      return FetchedPage.of(end.at(), end.answer());
    } catch (TimeoutException e) {
      String seconds = String.valueOf(limits.total().toSeconds());
      throw new FetchException(Reason.TIMEOUT, start.toString(), seconds).because(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Reason.BROKEN, start.toString(), "interrupted").because(e);
    } catch (ExecutionException e) {
      FetchException why = thrown(e);
      throw why.address().equals(start.toString()) ? why : why.afterARedirect();
    } finally {
      trip.cut();
    }
  }

  private void pause(WebAddress start) throws InterruptedException {
    if (visited.contains(start.host())) {
      Trip.Step step = new Trip.Step(Waiting.For.PAUSE, start.bareHost());
      Watch.sleep(robots.pause(start), () -> tell(step));
    }
  }

  private void tell(Trip.Step step) {
    waiting.goesOn(step.what(), step.host());
  }

  private Trip.End way(WebAddress start, Trip trip) throws FetchException {
    Trip.End end = trip.follow(start, Waiting.For.PAGE, at -> robots.check(at, trip), this::wanted);
    if (!end.answer().head().isSuccess()) {
      throw Statuses.refusal(end.answer().head(), end.at());
    }
    if (end.answer().cut()) {
      throw tooLarge(end.at());
    }
    return end;
  }

  private int wanted(WebAddress at, Head head) throws FetchException {
    if (!head.isSuccess()) {
      return 0;
    }
    Optional<Reason> refusal = types.refusal(head.mediaType());
    if (refusal.isPresent()) {
      throw new FetchException(refusal.get(), at.toString(), head.mediaType());
    }
    if (head.length() > limits.pageBytes()) {
      throw tooLarge(at);
    }
    return limits.pageBytes();
  }

  private FetchException tooLarge(WebAddress at) {
    String most = String.valueOf(limits.pageBytes());
    return new FetchException(Reason.TOO_LARGE, at.toString(), most);
  }

  private static FetchException thrown(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof FetchException refused) {
      return refused;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException ours ? ours : new IllegalStateException(cause);
  }
}
