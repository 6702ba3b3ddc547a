package hearsay.cli;

/** Says how far a long run has come. For one thread. */
final class Progress {

  private final StatusLine line;
  private final String key;
  private final int inputs;
  private int done;
  private int input;
  private String name = "";

  /**
   * @param wanted false when the user wants quiet, or the results are on the terminal themselves
   * @param key of the line, which is given what was done, the input, how many there are, its name
   * @param inputs how many there are
   */
  Progress(Context context, boolean wanted, String key, int inputs) {
    this.line = new StatusLine(context, wanted);
    this.key = key;
    this.inputs = inputs;
    context.beforeSaying(this::clear);
  }

  /** One more article, or sentence, was done. */
  void add() {
    done++;
    show();
  }

  /** Now at the input {@code number}, counted from 1. */
  void at(int number, String called) {
    input = number;
    name = called;
    show();
  }

  private void show() {
    line.show(key, done, input, inputs, name);
  }

  /** Takes the line away, before something else is said or when all is done. */
  void clear() {
    line.clear();
  }
}
