package hearsay.plain;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds paragraphs that only repeat what another paragraph says: pull quotes, teasers. Sentences
 * are compared by a 64-bit hash of their letters and digits. Linear; stateless.
 */
final class Repeats {

  /** A repeated "No." is an answer, not a pull quote. */
  private static final int FEWEST_LETTERS = 30;

  private static final int LONGEST = 300;

  private Repeats() {}

  private record Sentences(List<Long> hashes, int letters) {}

  /**
   * The numbers of the paragraphs that repeat others. Of two alike the first stays, and a longer
   * one stays before a shorter.
   *
   * @param asked which paragraphs may be repeats
   */
  static Set<Integer> find(String text, List<Span> paragraphs, IntPredicate asked) {
    List<Sentences> all = new ArrayList<>();
    Map<Long, Integer> homes = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Sentences sentences =
          asked.test(i) ? sentences(text, paragraphs.get(i)) : new Sentences(List.of(), 0);
      all.add(sentences);
      for (long hash : sentences.hashes) {
        homes.merge(hash, i, (a, b) -> longer(paragraphs, a, b));
      }
    }
    Set<Integer> repeats = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Integer own = i;
      Sentences sentences = all.get(i);
      boolean repeated = sentences.hashes.stream().noneMatch(h -> own.equals(homes.get(h)));
      if (repeated
          && sentences.letters >= FEWEST_LETTERS
          && paragraphs.get(i).length() <= LONGEST) {
        repeats.add(i);
      }
    }
    return repeats;
  }

  private static Integer longer(List<Span> paragraphs, Integer a, Integer b) {
    return paragraphs.get(b).length() > paragraphs.get(a).length() ? b : a;
  }

  private static Sentences sentences(String text, Span paragraph) {
    List<Long> hashes = new ArrayList<>();
    long hash = 1;
    int letters = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 1_099_511_628_211L + Character.toLowerCase(c);
        letters++;
      } else if (".!?\u2026".indexOf(c) >= 0 && hash != 1) {
        hashes.add(hash);
        hash = 1;
      }
    }
    if (hash != 1) {
      hashes.add(hash);
    }
    return new Sentences(hashes, letters);
  }
}
