package hearsay.train.lemma;

import hearsay.lexicon.LemmaScript;
import hearsay.lexicon.Lemmatizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What endings tell of lemmas, for words of one tag: a tree over endings, from the last character
 * on. A node is kept where its most frequent script beats, by {@code margin} votes or more, the one
 * of the nearest shorter ending that was kept. Confined to one thread.
 */
final class Endings {

  private static final Comparator<LemmaScript> ORDER =
      Comparator.comparing((LemmaScript s) -> s.endCut() + s.startCut())
          .thenComparing(LemmaScript::toString);

  private static final class Node {
    private final TreeMap<Character, Node> longer = new TreeMap<>();
    private final Map<LemmaScript, Integer> votes = new LinkedHashMap<>();

    int votes(LemmaScript script) {
      return votes.getOrDefault(script, 0);
    }

    LemmaScript best() {
      return votes.entrySet().stream()
          .max(
              Map.Entry.<LemmaScript, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(ORDER.reversed())))
          .map(Map.Entry::getKey)
          .orElse(LemmaScript.SAME);
    }
  }

  private final Node root = new Node();

  /** Counts a word in. */
  void add(String form, LemmaScript script) {
    Node node = root;
    node.votes.merge(script, 1, Integer::sum);
    int first = Math.max(0, form.length() - Lemmatizer.LONGEST_ENDING);
    for (int i = form.length() - 1; i >= first; i--) {
      node = node.longer.computeIfAbsent(form.charAt(i), c -> new Node());
      node.votes.merge(script, 1, Integer::sum);
    }
  }

  /** The endings that are kept, reversed, each with its script. */
  Map<String, LemmaScript> kept(int margin) {
    Map<String, LemmaScript> kept = new TreeMap<>();
    LemmaScript best = root.best();
    kept.put("", best);
    keep(root, "", best, margin, kept);
    return kept;
  }

  private static void keep(
      Node node, String ending, LemmaScript above, int margin, Map<String, LemmaScript> kept) {
    node.longer.forEach(
        (character, longer) -> {
          LemmaScript best = longer.best();
          boolean better = longer.votes(best) - longer.votes(above) >= margin;
          String here = ending + character;
          if (better) {
            kept.put(here, best);
          }
          keep(longer, here, better ? best : above, margin, kept);
        });
  }
}
