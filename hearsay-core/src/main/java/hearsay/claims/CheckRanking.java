package hearsay.claims;

import hearsay.attribution.Voice;
import hearsay.attribution.VoiceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says which claims to check first: specific and countable ones, from interested or unnamed voices;
 * predictions and opinions last. A sum of named reasons, nothing learnt. Stateless.
 */
final class CheckRanking {

  private CheckRanking() {}

  /**
   * What speaks for and against checking a claim early.
   *
   * @param last the voice that says it
   * @param figures how many numbers it gives, durations left out
   * @param dates how many times it settles
   * @param tokens its length in words
   * @param names how many words of names it has
   */
  static Set<CheckReason> reasons(
      Claim c, Voice last, int figures, int dates, int tokens, int names) {
    Set<CheckReason> reasons = EnumSet.noneOf(CheckReason.class);
    when(reasons, figures > 0, CheckReason.FIGURE);
    when(reasons, figures > 1, CheckReason.SECOND_FIGURE);
    when(reasons, dates > 0, CheckReason.DATE);
    when(reasons, names > 0, CheckReason.NAMES);
    when(reasons, names == 0 && figures == 0, CheckReason.NO_FIGURE_NO_NAME);
    when(reasons, last.kind() == VoiceKind.UNNAMED, CheckReason.UNNAMED_VOICE);
    when(reasons, c.chain().size() > 2, CheckReason.LONG_CHAIN);
    boolean party = last.kind() == VoiceKind.ORGANIZATION || last.kind() == VoiceKind.GROUP;
    when(reasons, party, CheckReason.INTERESTED_VOICE);
    when(reasons, c.flags().contains(ClaimFlag.IN_TITLE), CheckReason.TITLE);
    when(reasons, tokens < 6, CheckReason.TOO_SHORT);
    when(reasons, tokens > 45, CheckReason.TOO_LONG);
    switch (c.evidence()) {
      case CONDITIONAL -> reasons.add(CheckReason.HEARSAY);
      case DENIED -> reasons.add(CheckReason.DENIAL);
      case QUESTIONED -> reasons.add(CheckReason.QUESTION);
      case HYPOTHETICAL -> reasons.add(CheckReason.HYPOTHESIS);
      case PREDICTED -> reasons.add(CheckReason.PREDICTION);
      case OPINION -> reasons.add(CheckReason.OPINION);
      case REPORTED, ASSERTED -> {}
    }
    return reasons;
  }

  private static void when(Set<CheckReason> reasons, boolean holds, CheckReason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }

  static double score(Set<CheckReason> reasons) {
    return reasons.stream().mapToDouble(CheckReason::weight).sum();
  }

  /** The ranks of claims by their scores: 1 for the highest; of equals the earlier comes first. */
  static int[] ranks(List<Double> scores) {
    List<Integer> order = new java.util.ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(scores.get(b), scores.get(a)));
    int[] ranks = new int[scores.size()];
    for (int r = 0; r < order.size(); r++) {
      ranks[order.get(r)] = r + 1;
    }
    return ranks;
  }
}
