package hearsay.fetch;

/** Hears, five times a second, what a fetch is waiting for; in the thread that asked for it. */
@FunctionalInterface
public interface Waiting {

  /** What a fetch waits for. */
  enum For {
    /** The host's robots.txt. */
    ROBOTS,
    /** The page. */
    PAGE,
    /** The pause between two pages of one host. */
    PAUSE
  }

  void goesOn(For what, String host);
}
