package hearsay.fetch;

import java.time.Duration;

/**
 * Every limit on fetching, in one place. What goes beyond one is refused with the limit in the
 * message, except where another rule is given. Immutable.
 *
 * @param pageBytes most bytes of a page, as sent and as unpacked
 * @param robotsBytes bytes of robots.txt that are read; the rest is ignored
 * @param headers most header lines of an answer
 * @param headerChars most characters of one of them
 * @param redirects most redirects from the address that was asked for to the page
 * @param connect longest wait for one machine to take the call
 * @param silence longest wait for the next bytes
 * @param total longest time from the address to the page, robots.txt and redirects included
 * @param pause time between two pages of one host
 * @param longestPause most that is waited where robots.txt asks for more
 */
public record FetchLimits(
    int pageBytes,
    int robotsBytes,
    int headers,
    int headerChars,
    int redirects,
    Duration connect,
    Duration silence,
    Duration total,
    Duration pause,
    Duration longestPause) {

  /**
   * 16 MiB a page, 500 KiB of robots.txt (RFC 9309 2.5), 200 header lines of 16,384 characters, 5
   * redirects, 10 s to connect, 20 s of silence, 60 s in all, 1 s between two pages, 30 s at most.
   */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          16 << 20,
          500 << 10,
          200,
          16 << 10,
          5,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));
}
