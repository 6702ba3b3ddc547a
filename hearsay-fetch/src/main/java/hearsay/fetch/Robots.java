package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of the hosts that were asked for a page (RFC 9309), each read once. Where a host has
 * none (a status from 400 to 499), all is allowed; where they cannot be read, nothing is. Safe for
 * all threads.
 */
final class Robots {

  /** What says of the page itself that it cannot be had, and says it better. */
  private static final Set<Reason> OF_THE_HOST =
      EnumSet.of(
          Reason.NOT_PUBLIC,
          Reason.PORT,
          Reason.UNKNOWN_HOST,
          Reason.NO_CONNECTION,
          Reason.TLS,
          Reason.CERTIFICATE_EXPIRED,
          Reason.CERTIFICATE_TOO_NEW,
          Reason.CERTIFICATE_NAME,
          Reason.CERTIFICATE_UNTRUSTED);

  private final FetchLimits limits;
  private final Map<String, RobotsRules> known = new ConcurrentHashMap<>();

  Robots(FetchLimits limits) {
    this.limits = limits;
  }

  /**
   * Makes sure that a page may be fetched.
   *
   * @throws FetchException if it may not, or if that cannot be known
   */
  void check(WebAddress at, Trip trip) throws FetchException {
    RobotsRules rules = known.get(at.origin());
    if (rules == null) {
      rules = read(at, trip);
      known.put(at.origin(), rules);
    }
    check(at, rules);
  }

  /**
   * The same, by what is known already.
   *
   * @throws FetchException if it may not be fetched; not if that is not known yet
   */
  void check(WebAddress at) throws FetchException {
    check(at, known.getOrDefault(at.origin(), RobotsRules.NONE));
  }

  private static void check(WebAddress at, RobotsRules rules) throws FetchException {
    Optional<RobotsRules.Rule> rule = rules.forbidding(at.target());
    if (rule.isPresent()) {
      String number = String.valueOf(rule.get().number());
      String where = at.robots().toString();
      throw new FetchException(Reason.ROBOTS, at.toString(), where, number, rule.get().line());
    }
  }

  /** The pause between two pages of a host: ours, or its own where that is longer. */
  Duration pause(WebAddress at) {
    RobotsRules rules = known.getOrDefault(at.origin(), RobotsRules.NONE);
    Duration asked = rules.delay().orElse(Duration.ZERO);
    Duration most = limits.longestPause();
    Duration obeyed = asked.compareTo(most) > 0 ? most : asked;
    return obeyed.compareTo(limits.pause()) > 0 ? obeyed : limits.pause();
  }

  private RobotsRules read(WebAddress page, Trip trip) throws FetchException {
    WebAddress at = page.robots();
    Trip.End end;
    try {
      end = trip.follow(at, Waiting.For.ROBOTS, hop -> {}, (hop, head) -> wanted(head));
      if (end.answer().cut() && end.answer().body().length == 0) {
        throw new FetchException(Reason.TOO_LARGE, at.toString());
      }
    } catch (FetchException e) {
      if (e.reason() == Reason.REDIRECTS) {
        // RFC 9309 2.3.1.2: as if there were none.
        return RobotsRules.NONE;
      }
      boolean same = e.address().equals(at.toString());
      throw same && OF_THE_HOST.contains(e.reason())
          ? e.at(page)
          : new FetchException(Reason.ROBOTS_UNREADABLE, page.toString(), at.toString()).because(e);
    }
    return rules(end.answer(), page);
  }

  private int wanted(Head head) {
    return head.isSuccess() ? limits.robotsBytes() : 0;
  }

  private static RobotsRules rules(Answer answer, WebAddress page) throws FetchException {
    int status = answer.head().status();
    if (answer.head().isSuccess()) {
      return RobotsFile.read(answer.cut() ? wholeLines(answer.body()) : answer.body());
    }
    if (status >= 400 && status < 500) {
      return RobotsRules.NONE;
    }
    throw new FetchException(
        Reason.ROBOTS_STATUS, page.toString(), page.robots().toString(), String.valueOf(status));
  }

  /** Half a rule would be another rule. */
  private static byte[] wholeLines(byte[] cut) {
    int end = cut.length;
    while (end > 0 && cut[end - 1] != '\n' && cut[end - 1] != '\r') {
      end--;
    }
    return Arrays.copyOf(cut, end);
  }
}
