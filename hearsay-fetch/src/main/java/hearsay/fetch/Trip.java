package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fetch: its requests one after the other, through redirects. What each step waits for can be
 * asked, and the wait ended, by another thread; all else is for one thread.
 *
 * <p>A host is looked up and checked once in a trip; all its requests go to the addresses found
 * then.
 */
final class Trip {

  private final Reach reach;
  private final FetchLimits limits;
  private final Dialer dialer;
  private final Exchange exchange;
  private final Lifeline lifeline = new Lifeline();
  private final Map<String, List<InetAddress>> checked = new HashMap<>();
  private volatile Step step;

  /** What is being waited for. */
  record Step(Waiting.For what, String host) {}

  /** What is done with each address on the way before it is asked. */
  @FunctionalInterface
  interface Check {
    void pass(WebAddress at) throws FetchException;
  }

  /** Where a way through redirects ended. */
  record End(WebAddress at, Answer answer) {}

  Trip(WebAddress start, Reach reach, FetchLimits limits, Visitor visitor) {
    this.step = new Step(Waiting.For.PAGE, start.bareHost());
    this.reach = reach;
    this.limits = limits;
    this.dialer = new Dialer(limits, reach.encryption());
    this.exchange = new Exchange(limits, visitor);
  }

  Step step() {
    return step;
  }

  /** Ends the trip, whatever it waits for. */
  void cut() {
    lifeline.cut();
  }

  /**
   * The answer at an address, or where that sends on to; each address is checked anew.
   *
   * @throws FetchException if it sends on too often, in a circle, or out of an encrypted connection
   */
  End follow(WebAddress start, Waiting.For what, Check check, Exchange.Wanted wanted)
      throws FetchException {
    Set<WebAddress> seen = new HashSet<>();
    WebAddress at = start;
    while (seen.add(at)) {
      step = new Step(what, at.bareHost());
      check.pass(at);
      Answer answer = get(at, what, wanted);
      Optional<WebAddress> next = next(at, answer.head());
      if (next.isEmpty()) {
        return new End(at, answer);
      }
      if (seen.size() > limits.redirects()) {
        String most = String.valueOf(limits.redirects());
        throw new FetchException(Reason.REDIRECTS, at.toString(), most);
      }
      at = next.get();
    }
    throw new FetchException(Reason.REDIRECT_LOOP, at.toString());
  }

  private static Optional<WebAddress> next(WebAddress at, Head head) throws FetchException {
    String location = head.get("location");
    if (!head.isRedirect() || location == null) {
      return Optional.empty();
    }
    WebAddress next = at.resolve(Octets.utf8(location));
    if (at.isEncrypted() && !next.isEncrypted()) {
      throw new FetchException(Reason.DOWNGRADE, at.toString(), next.toString());
    }
    return Optional.of(next);
  }

  private Answer get(WebAddress at, Waiting.For what, Exchange.Wanted wanted)
      throws FetchException {
    step = new Step(what, at.bareHost());
    List<InetAddress> addresses = addresses(at);
    try {
      Socket socket = dialer.dial(at, addresses, lifeline);
      return exchange.get(at, socket, wanted);
    } finally {
      lifeline.release();
    }
  }

  /** The addresses of a host, looked up and checked when it is first met. */
  private List<InetAddress> addresses(WebAddress at) throws FetchException {
    List<InetAddress> known = checked.get(at.authority());
    if (known == null) {
      known = reach.policy().addresses(at, reach.resolver());
      checked.put(at.authority(), known);
    }
    return known;
  }
}
