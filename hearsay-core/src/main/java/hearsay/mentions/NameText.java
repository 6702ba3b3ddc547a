package hearsay.mentions;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The written words of one article, sentence by sentence, and how each word is written elsewhere in
 * it. Immutable. A word that grammar takes for two ({@code du}) is one here.
 */
public final class NameText {

  /** The word stands in lower case somewhere. */
  static final int LOWER = 1;

  /** The word stands with a capital somewhere that no sentence begins. */
  static final int CAPITAL = 2;

  private final List<List<NameWord>> sentences;
  private final List<boolean[]> openings;
  private final Map<Long, Integer> evidence;

  private NameText(List<List<NameWord>> sentences) {
    this.sentences = List.copyOf(sentences);
    this.openings = sentences.stream().map(NameText::openings).toList();
    this.evidence = evidence();
  }

  /**
   * @param text the article's original text
   * @param sentences its words
   */
  public static NameText of(String text, List<Sentence> sentences) {
    return new NameText(sentences.stream().map(sentence -> words(text, sentence)).toList());
  }

  private static List<NameWord> words(String text, Sentence sentence) {
    List<NameWord> words = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Span span = token.span();
      if (i > 0 && sentence.token(i - 1).span().equals(span)) {
        continue;
      }
      boolean fused = i + 1 < sentence.size() && sentence.token(i + 1).span().equals(span);
      words.add(new NameWord(span, fused ? span.of(text) : token.form()));
    }
    return List.copyOf(words);
  }

  /** Where a capital says nothing: the first word, and the first after a colon or quote. */
  private static boolean[] openings(List<NameWord> words) {
    boolean[] openings = new boolean[words.size()];
    boolean opening = true;
    for (int i = 0; i < openings.length; i++) {
      openings[i] = opening;
      String form = words.get(i).form();
      opening = words.get(i).isLetters() ? opening && isNumber(form) : opening || opens(form);
    }
    return openings;
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0));
  }

  private static boolean opens(String form) {
    char c = form.charAt(0);
    return c == ':' || c == '«' || c == '"' || c == '“' || c == '.' || c == '!' || c == '?';
  }

  private Map<Long, Integer> evidence() {
    Map<Long, Integer> seen = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<NameWord> words = sentences.get(s);
      boolean shouted = isShouted(words);
      for (int i = 0; i < words.size(); i++) {
        NameWord word = words.get(i);
        int bit = word.isCapital() ? (openings.get(s)[i] || shouted ? 0 : CAPITAL) : LOWER;
        if (bit != 0) {
          seen.merge(word.lowerHash(), bit, (a, b) -> a | b);
        }
      }
    }
    return seen;
  }

  /** True for a line in which capitals tell nothing: a headline, a shout. */
  private static boolean isShouted(List<NameWord> words) {
    int letters = 0;
    int capitals = 0;
    for (NameWord word : words) {
      letters += word.isLetters() ? 1 : 0;
      capitals += word.isCapital() ? 1 : 0;
    }
    return letters > 3 && capitals * 4 > letters * 3;
  }

  public List<List<NameWord>> sentences() {
    return sentences;
  }

  boolean opens(int sentence, int word) {
    return openings.get(sentence)[word];
  }

  boolean isShouted(int sentence) {
    return isShouted(sentences.get(sentence));
  }

  /** True where a capital would tell a name: inside a sentence that is no headline. */
  public boolean isTelling(int sentence, int word) {
    return !opens(sentence, word) && !isShouted(sentence);
  }

  /** {@link #LOWER} and {@link #CAPITAL}, as the word is written in this article. */
  int evidence(NameWord word) {
    return evidence.getOrDefault(word.lowerHash(), 0);
  }
}
