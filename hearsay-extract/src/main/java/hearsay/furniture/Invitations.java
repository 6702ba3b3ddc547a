package hearsay.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows lines that ask readers to do something for the outlet: a word for what they shall do
 * (subscribe, follow, download) and one for where (newsletter, channel, app). Immutable.
 */
final class Invitations {

  /** Signs after which a sentence begins. */
  private static final String ENDS = ".!?:;|\u2026\u2013\u2014\u2022\u00BB\u203A>";

  /**
   * @param opens true for words that only ask when a sentence begins with them
   */
  private record Phrase(String words, boolean opens) {}

  /** The phrases of one kind, by their first word. */
  private final Map<String, List<Phrase>> acts = new HashMap<>();

  private final Map<String, List<Phrase>> things = new HashMap<>();
  private final int longest;

  private Invitations(List<Rows.Row> rows) {
    int most = 0;
    for (Rows.Row row : rows) {
      boolean act = row.get("kind").equals("act");
      if (act || row.get("kind").equals("thing")) {
        String words = Line.of(row.get("words")).folded();
        (act ? acts : things)
            .computeIfAbsent(words.substring(0, wordEnd(words, 0)), k -> new ArrayList<>())
            .add(new Phrase(words, row.get("match").equals("opens")));
        most = Math.max(most, Integer.parseInt(row.get("longest")));
      }
    }
    longest = most;
  }

  static Invitations of(List<Rows.Row> rows) {
    return new Invitations(rows);
  }

  int longest() {
    return longest;
  }

  boolean invites(Line line) {
    return line.length() <= longest && holds(line.folded(), acts) && holds(line.folded(), things);
  }

  private static boolean holds(String folded, Map<String, List<Phrase>> phrases) {
    boolean opens = true;
    int at = 0;
    while (at < folded.length()) {
      int end = wordEnd(folded, at);
      for (Phrase phrase : phrases.getOrDefault(folded.substring(at, end), List.of())) {
        if ((opens || !phrase.opens) && stands(phrase.words, folded, at)) {
          return true;
        }
      }
      char c = folded.charAt(at);
      opens = ENDS.indexOf(c) >= 0 || (opens && !Character.isLetterOrDigit(c));
      at = end;
    }
    return false;
  }

  private static boolean stands(String words, String folded, int at) {
    int after = at + words.length();
    return folded.startsWith(words, at)
        && (after == folded.length() || !Character.isLetterOrDigit(folded.charAt(after)));
  }

  /** The end of the word that begins here; one sign further where none does. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }
}
