package hearsay.cli;

import hearsay.formats.ProblemText;
import hearsay.text.Limits;
import hearsay.text.Problem;

/**
 * Tells the user what is odd about a text that was parsed all the same: nothing under {@code
 * --quiet}. For one thread.
 */
final class Notices {

  private final Context context;
  private final boolean wanted;
  private final ProblemText problems;
  private int sentences;
  private int longSentences;
  private int firstLong;

  Notices(Context context, boolean wanted) {
    this.context = context;
    this.wanted = wanted;
    this.problems = new ProblemText(context.surroundings().locale());
  }

  /** Something odd about the whole text. */
  void tell(String name, Problem problem) {
    say(context.text("notice", name, problems.of(problem)));
  }

  /** One more sentence of a text. */
  void sentence(int words) {
    sentences++;
    if (words > Limits.DEFAULT.sentenceTokens()) {
      firstLong = longSentences == 0 ? sentences : firstLong;
      longSentences++;
    }
  }

  /** The text is at its end. */
  void end(String name) {
    if (longSentences > 0) {
      int most = Limits.DEFAULT.sentenceTokens();
      say(context.text("notice.long", name, longSentences, most, firstLong));
    }
    sentences = 0;
    longSentences = 0;
  }

  private void say(String sentence) {
    if (wanted) {
      context.say(sentence);
    }
  }
}
