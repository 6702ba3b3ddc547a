package hearsay.mentions;

import hearsay.text.Problem;
import java.util.List;

/**
 * The time expressions of a block and the dates in it that no calendar has. Immutable.
 *
 * @param times by place in the text
 * @param problems impossible dates, and weekdays that disagree with their dates
 */
public record Times(List<TimeExpression> times, List<Problem> problems) {

  public Times {
    times = List.copyOf(times);
    problems = List.copyOf(problems);
  }
}
