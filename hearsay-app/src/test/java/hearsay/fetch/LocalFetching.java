package hearsay.fetch;

import java.net.InetSocketAddress;
import java.time.Duration;

/** Lets a test of the command line ask its own server, which users cannot. */
public final class LocalFetching {

  private LocalFetching() {}

  /** A fetcher as users have it, but for this one server and a shorter pause. */
  public static Fetcher fetcher(Visitor visitor, Waiting waiting, InetSocketAddress server) {
    Reach usual = Reach.standard();
    Reach reach =
        new Reach(usual.resolver(), AddressPolicy.standard().with(server), usual.encryption());
    FetchLimits limits = FetchLimits.DEFAULT;
    return new Fetcher(
        visitor,
        new FetchLimits(
            limits.pageBytes(),
            limits.robotsBytes(),
            limits.headers(),
            limits.headerChars(),
            limits.redirects(),
            limits.connect(),
            limits.silence(),
            limits.total(),
            Duration.ofMillis(1),
            limits.longestPause()),
        waiting,
        reach);
  }
}
