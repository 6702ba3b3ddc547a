package hearsay.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a host's robots.txt asks of us. Immutable.
 *
 * @param rules in file order
 * @param delay the pause between two pages that it asks for
 */
record RobotsRules(List<Rule> rules, Optional<Duration> delay) {

  /** Everything is allowed: there is no robots.txt. */
  static final RobotsRules NONE = new RobotsRules(List.of(), Optional.empty());

  RobotsRules {
    rules = List.copyOf(rules);
  }

  /**
   * One line of the file.
   *
   * @param number of the line, from 1
   * @param line as written
   */
  record Rule(boolean allowed, PathPattern pattern, int number, String line) {}

  /**
   * The rule that forbids a page; empty where none does. The longest pattern that matches decides,
   * and of two equal ones that which allows (RFC 9309 2.2.2).
   *
   * @param target path and query of the page
   */
  Optional<Rule> forbidding(String target) {
    String seen = PathPattern.seen(target);
    Rule best = null;
    for (Rule rule : rules) {
      int more = best == null ? 1 : rule.pattern().weight() - best.pattern().weight();
      boolean better = more > 0 || (more == 0 && rule.allowed());
      if (better && rule.pattern().matches(seen)) {
        best = rule;
      }
    }
    return Optional.ofNullable(best).filter(rule -> !rule.allowed());
  }
}
