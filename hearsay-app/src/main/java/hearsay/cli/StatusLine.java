package hearsay.cli;

import java.time.Duration;

/**
 * A line on the user's terminal that is written over again and again. Nothing is shown where
 * standard error is no terminal, or before two seconds have passed. For one thread.
 */
final class StatusLine {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final long NEXT_NANOS = Duration.ofMillis(200).toNanos();
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int COLUMNS = 79;

  private final Context context;
  private final boolean shown;
  private long nextAt;
  private boolean onScreen;

  /**
   * @param wanted false when the user wants quiet
   */
  StatusLine(Context context, boolean wanted) {
    this(context, wanted, FIRST);
  }

  /**
   * @param first how long nothing is shown
   */
  StatusLine(Context context, boolean wanted, Duration first) {
    this.context = context;
    this.shown = wanted && context.surroundings().errIsTerminal();
    this.nextAt = System.nanoTime() + first.toNanos();
  }

  /** Shows a sentence in place of the last one, unless that is too new. */
  void show(String key, Object... arguments) {
    if (shown && System.nanoTime() - nextAt >= 0) {
      nextAt = System.nanoTime() + NEXT_NANOS;
      onScreen = true;
      String line = context.text(key, arguments);
      int columns = Math.min(COLUMNS, line.codePointCount(0, line.length()));
      context.write(CLEAR_LINE);
      context.print(line.substring(0, line.offsetByCodePoints(0, columns)));
    }
  }

  /** Takes the line away, before something else is said or when all is done. */
  void clear() {
    if (onScreen) {
      onScreen = false;
      context.write(CLEAR_LINE);
    }
  }
}
