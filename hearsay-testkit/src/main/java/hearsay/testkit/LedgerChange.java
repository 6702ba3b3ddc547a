package hearsay.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What changed in the claims of some ledgers: which words are claims now and were not, which no
 * longer are, and which are told by another chain or with other evidence. Immutable.
 *
 * @param won claims that were not there before
 * @param lost claims that are no longer there
 * @param changed the same words with another chain or evidence: before, then now
 */
public record LedgerChange(List<String> won, List<String> lost, List<String> changed) {

  public LedgerChange {
    won = List.copyOf(won);
    lost = List.copyOf(lost);
    changed = List.copyOf(changed);
  }

  /** The change from some ledgers to others, one JSON object a line on both sides. */
  public static LedgerChange between(List<String> before, List<String> now) {
    Map<String, String> old = claims(before);
    Map<String, String> today = claims(now);
    List<String> won = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    today.forEach(
        (words, stands) -> {
          String stood = old.remove(words);
          if (stood == null) {
            won.add(words + " | " + stands);
          } else if (!stood.equals(stands)) {
            changed.add(words + " | " + stood + " → " + stands);
          }
        });
    List<String> lost = new ArrayList<>();
    old.forEach((words, stood) -> lost.add(words + " | " + stood));
    return new LedgerChange(won, lost, changed);
  }

  /** One line of counts, and one line a claim. */
  public String report(String file) {
    StringBuilder lines = new StringBuilder(file);
    lines.append(": claims won ").append(won.size()).append(", lost ").append(lost.size());
    lines.append(", changed ").append(changed.size()).append('\n');
    won.forEach(claim -> lines.append("  + ").append(claim).append('\n'));
    lost.forEach(claim -> lines.append("  - ").append(claim).append('\n'));
    changed.forEach(claim -> lines.append("  ~ ").append(claim).append('\n'));
    return lines.toString();
  }

  /** Chain and evidence of each claim, by its article and words. */
  private static Map<String, String> claims(List<String> ledgers) {
    Map<String, String> claims = new LinkedHashMap<>();
    for (int i = 0; i < ledgers.size(); i++) {
      JsonTree ledger = JsonTree.parse(ledgers.get(i));
      Map<String, String> names = new LinkedHashMap<>();
      for (JsonTree voice : ledger.at("voices").items()) {
        names.put(voice.at("id").text(), voice.has("name") ? voice.at("name").text() : "?");
      }
      for (JsonTree claim : ledger.at("claims").items()) {
        String chain =
            claim.at("chain").items().stream()
                .map(voice -> names.get(voice.text()))
                .collect(Collectors.joining(" › "));
        String words = (i + 1) + ":" + claim.at("start").text() + " " + claim.at("text").text();
        claims.put(words, chain + " | " + claim.at("evidence").text());
      }
    }
    return claims;
  }
}
