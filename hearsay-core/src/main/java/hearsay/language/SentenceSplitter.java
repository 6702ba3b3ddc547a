package hearsay.language;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups the tokens of one block into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark or ellipsis, with the closing
 * marks that follow, when what comes next can start one. A question inside a quotation that the
 * sentence goes on after ("« Vraiment ? » demande-t-il") does not end it. No quotation mark has to
 * be paired for this, so a missing one derails nothing.
 *
 * <p>From the language's table {@code tokens}: {@code abbreviation-title} never ends a sentence,
 * {@code abbreviation-inner} and {@code -name} only before a {@code starter}, a word that seldom
 * has a capital elsewhere; other abbreviations do so before a number or an opening mark too.
 * Immutable; safe for all threads; linear.
 */
public final class SentenceSplitter {

  private static final String CLOSERS = "»”\"’')]›";
  private static final String OPENERS = "«“„\"‘‹([—–-•¿¡";

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  private SentenceSplitter(Table tokens) {
    for (Table.Row row : tokens.rows()) {
      String kind = row.get("kind");
      if (kind.startsWith("abbreviation-")) {
        abbreviations.put(row.get("form"), kind.substring("abbreviation-".length()));
      } else if (kind.equals("starter")) {
        starters.add(row.get("form"));
      }
    }
  }

  public static SentenceSplitter of(LanguagePack pack) {
    return new SentenceSplitter(pack.table("tokens"));
  }

  /**
   * Where sentences end.
   *
   * @param text the normalised text
   * @param tokens the tokens of one block
   * @return for each sentence the index one past its last token, ascending; the last is the number
   *     of tokens
   */
  public List<Integer> ends(String text, List<Span> tokens) {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    int straight = 0;
    for (int i = 0; i < tokens.size(); i++) {
      straight += isStraight(text, tokens.get(i)) ? 1 : 0;
      if (!isTerminator(text, tokens.get(i))) {
        continue;
      }
      int next = afterClosers(text, tokens, i + 1, straight % 2 == 1);
      if (next < tokens.size()
          && !isListNumber(text, tokens, from, i)
          && ends(text, tokens, i, next)) {
        for (int k = i + 1; k < next; k++) {
          straight += isStraight(text, tokens.get(k)) ? 1 : 0;
        }
        ends.add(next);
        from = next;
        i = next - 1;
      }
    }
    if (from < tokens.size()) {
      ends.add(tokens.size());
    }
    return ends;
  }

  private static boolean isStraight(String text, Span token) {
    return text.charAt(token.start()) == '"';
  }

  private static boolean isTerminator(String text, Span token) {
    char last = text.charAt(token.end() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
  }

  /** The token after the closing marks that belong to the sentence that just ended. */
  private static int afterClosers(
      String text, List<Span> tokens, int from, boolean insideStraight) {
    int at = from;
    boolean inside = insideStraight;
    while (at < tokens.size() && CLOSERS.indexOf(text.charAt(tokens.get(at).start())) >= 0) {
      Span token = tokens.get(at);
      if (isStraight(text, token)) {
        if (!inside) {
          break;
        }
        inside = false;
      } else if (token.length() > 1) {
        break;
      }
      at++;
    }
    return at;
  }

  /** True for "1." at the start: a number of a list, not a sentence. */
  private static boolean isListNumber(String text, List<Span> tokens, int from, int dot) {
    return dot - from == 1 && Character.isDigit(text.charAt(tokens.get(from).start()));
  }

  private boolean ends(String text, List<Span> tokens, int terminator, int next) {
    Span mark = tokens.get(terminator);
    char first = text.charAt(tokens.get(next).start());
    boolean upper = Character.isUpperCase(text.codePointAt(tokens.get(next).start()));
    boolean opener = OPENERS.indexOf(first) >= 0;
    boolean starts = upper || opener || Character.isDigit(first);
    if (mark.length() > 1 && Character.isLetter(text.charAt(mark.start()))) {
      return afterAbbreviation(text, mark, tokens.get(next), starts, upper);
    }
    boolean caseless = !upper && !Character.isLowerCase(text.codePointAt(tokens.get(next).start()));
    return starts || (caseless && Character.isLetter(text.codePointAt(tokens.get(next).start())));
  }

  private boolean afterAbbreviation(
      String text, Span mark, Span next, boolean starts, boolean upper) {
    String kind = abbreviations.get(mark.of(text).toLowerCase(Locale.ROOT));
    if ("title".equals(kind) || !starts) {
      return false;
    }
    if ("inner".equals(kind) || "name".equals(kind)) {
      return upper && isStarter(text, next);
    }
    return !upper || isStarter(text, next);
  }

  private boolean isStarter(String text, Span token) {
    return starters.contains(token.of(text).toLowerCase(Locale.ROOT));
  }
}
