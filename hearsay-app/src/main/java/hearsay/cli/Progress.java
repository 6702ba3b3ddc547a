package hearsay.cli;

import java.time.Duration;

/**
 * A line on the user's terminal that says how far a long run has come. Nothing is shown where
 * standard error is no terminal, where the results appear on one themselves, or before two seconds
 * have passed. For one thread.
 */
final class Progress {

  private static final long FIRST_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long NEXT_NANOS = Duration.ofMillis(200).toNanos();
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Context context;
  private final boolean shown;
  private final String key;
  private final int files;
  private final long start = System.nanoTime();
  private long nextAt = start + FIRST_NANOS;
  private boolean onScreen;
  private int done;
  private int file;
  private String name = "";

  /**
   * @param wanted false when the user wants quiet, or the results are on the terminal themselves
   * @param key of the line, which is given what was done, the file, how many there are, its name
   * @param files how many inputs there are
   */
  Progress(Context context, boolean wanted, String key, int files) {
    this.context = context;
    this.shown = wanted && context.surroundings().errIsTerminal();
    this.key = key;
    this.files = files;
    context.beforeSaying(this::clear);
  }

  /** One more article, or sentence, was done. */
  void add() {
    done++;
    show();
  }

  /** Now at the input {@code input}, counted from 1. */
  void at(int input, String called) {
    file = input;
    name = called;
    show();
  }

  private void show() {
    if (shown && System.nanoTime() - nextAt >= 0) {
      nextAt = System.nanoTime() + NEXT_NANOS;
      onScreen = true;
      String line = context.text(key, done, file, files, name);
      context.write(CLEAR_LINE);
      context.print(
          line.substring(
              0, line.offsetByCodePoints(0, Math.min(79, line.codePointCount(0, line.length())))));
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
