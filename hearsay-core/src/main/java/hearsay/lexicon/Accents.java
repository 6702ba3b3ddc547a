package hearsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts accents back on capitals that are written without: {@code ETAT}, {@code Etat}. Immutable.
 *
 * <p>Looks for words of an automaton, so that what is tried stays small whatever the text is.
 */
final class Accents {

  private static final int LONGEST = 40;
  private static final int MOST_STEPS = 2000;
  private static final int MOST_WORDS = 8;

  private final Map<Character, String> accented = new HashMap<>();

  /**
   * @param pairs accented characters, each followed by the one it may be written as
   */
  Accents(String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      accented.merge(pairs.charAt(i + 1), pairs.substring(i, i + 1), String::concat);
    }
  }

  /**
   * The words that {@code form} may be: its letters in lower case, capitals with or without an
   * accent. The ones with the fewest accents at the start come first.
   */
  List<String> restore(String form, WordAutomaton words) {
    Search search = new Search(form, words);
    if (form.length() <= LONGEST && LetterCase.of(form) != LetterCase.LOWER) {
      search.from(0, words.start());
    }
    return search.found;
  }

  private final class Search {
    private final String form;
    private final WordAutomaton words;
    private final StringBuilder path = new StringBuilder();
    private final List<String> found = new ArrayList<>();
    private int steps;

    Search(String form, WordAutomaton words) {
      this.form = form;
      this.words = words;
    }

    void from(int at, int state) {
      if (state == WordAutomaton.NONE || steps++ > MOST_STEPS || found.size() == MOST_WORDS) {
        return;
      }
      if (at == form.length()) {
        if (words.number(state) != WordAutomaton.NONE) {
          found.add(path.toString());
        }
        return;
      }
      char written = form.charAt(at);
      char lower = Character.toLowerCase(written);
      step(at, state, lower);
      if (lower != written) {
        String others = accented.getOrDefault(lower, "");
        for (int i = 0; i < others.length(); i++) {
          step(at, state, others.charAt(i));
        }
      }
    }

    private void step(int at, int state, char character) {
      path.append(character);
      from(at + 1, words.step(state, character));
      path.setLength(at);
    }
  }
}
