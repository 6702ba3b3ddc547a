package hearsay.lexicon;

import hearsay.model.ByteReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of words, each with a number: a minimal acyclic automaton, read only. Immutable, safe for
 * all threads; looking a word up allocates nothing and takes time in its length.
 *
 * <p>A state is the index of its first arc; {@link #NONE} is no state. An arc is one {@code int}:
 * symbol in the low 8 bits, a bit that marks the last arc of a state, the target above. The arc of
 * symbol 0 ends a word, and has the word's number in place of a target. Symbols are numbered from
 * the most frequent character on, and a state's arcs stand in that order, so a search through them
 * is short.
 *
 * @see <a href="https://aclanthology.org/J00-1002/">Daciuk et al. 2000, Incremental Construction of
 *     Minimal Acyclic Finite-State Automata</a>
 */
public final class WordAutomaton {

  /** No state, and no number. */
  public static final int NONE = -1;

  /** What an arc's target or a word's number stays below. */
  public static final int LIMIT = 1 << 23;

  /** How many different characters the words of one automaton may have. */
  public static final int MAX_SYMBOLS = 255;

  static final int LAST = 1 << 8;
  private static final int SYMBOL = LAST - 1;
  private static final int TARGET_SHIFT = 9;

  private final byte[] symbols;
  private final int[] arcs;
  private final int start;

  /** Where each symbol leads from the start, whose arcs are too many to search through. */
  private final int[] first;

  private WordAutomaton(byte[] symbols, int[] arcs, int start) {
    this.symbols = symbols;
    this.arcs = arcs;
    this.start = start;
    this.first = new int[SYMBOL + 1];
    for (int symbol = 1; symbol < first.length; symbol++) {
      first[symbol] = start == NONE ? NONE : search(start, symbol);
    }
  }

  /**
   * Reads what a builder wrote: the characters by symbol, then the arcs, states before the states
   * that lead to them.
   *
   * @throws IOException if the stream ends early or is no automaton
   */
  public static WordAutomaton read(ByteReader in) throws IOException {
    byte[] symbols = symbols(in.string());
    int[] arcs = new int[in.count()];
    int state = 0;
    for (int i = 0; i < arcs.length; i++) {
      int symbol = in.unsignedByte();
      int rest = in.number();
      boolean last = (rest & 1) != 0;
      int target = symbol == 0 ? rest >>> 1 : state - (rest >>> 1);
      if (target < 0 || target >= LIMIT || (symbol != 0 && target >= state)) {
        throw new IOException("arc " + i + " leads to " + target);
      }
      arcs[i] = symbol | (last ? LAST : 0) | (target << TARGET_SHIFT);
      state = last ? i + 1 : state;
    }
    int start = in.number();
    if (state != arcs.length || start > arcs.length) {
      throw new IOException("the last state is not closed");
    }
    return new WordAutomaton(symbols, arcs, start == arcs.length ? NONE : start);
  }

  private static byte[] symbols(String characters) throws IOException {
    if (characters.length() > MAX_SYMBOLS) {
      throw new IOException(characters.length() + " characters");
    }
    int top = characters.chars().max().orElse(0);
    byte[] symbols = new byte[top + 1];
    for (int i = 0; i < characters.length(); i++) {
      symbols[characters.charAt(i)] = (byte) (i + 1);
    }
    return symbols;
  }

  /** The number of a word, or {@link #NONE}. */
  public int find(CharSequence word) {
    int state = start;
    for (int i = 0; i < word.length() && state != NONE; i++) {
      state = step(state, word.charAt(i));
    }
    return number(state);
  }

  /** The number of the word's lower-case form, or {@link #NONE}. */
  public int findLower(CharSequence word) {
    int state = start;
    for (int i = 0; i < word.length() && state != NONE; i++) {
      state = step(state, Character.toLowerCase(word.charAt(i)));
    }
    return number(state);
  }

  /** Where every word begins; {@link #NONE} when there are none. */
  public int start() {
    return start;
  }

  /** The state that {@code character} leads to, or {@link #NONE}. */
  public int step(int state, char character) {
    int symbol = character < symbols.length ? symbols[character] & SYMBOL : 0;
    if (symbol == 0 || state == NONE) {
      return NONE;
    }
    return state == start ? first[symbol] : search(state, symbol);
  }

  private int search(int state, int symbol) {
    for (int i = state; ; i++) {
      int arc = arcs[i];
      if ((arc & SYMBOL) == symbol) {
        return arc >>> TARGET_SHIFT;
      }
      if ((arc & LAST) != 0) {
        return NONE;
      }
    }
  }

  /** The number of the word that ends in this state, or {@link #NONE}. */
  public int number(int state) {
    return state == NONE || (arcs[state] & SYMBOL) != 0 ? NONE : arcs[state] >>> TARGET_SHIFT;
  }

  /** All words, in the order of the automaton; for training and tests, not for reading. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    if (start != NONE) {
      collect(start, new StringBuilder(), characters(), words);
    }
    return words;
  }

  private char[] characters() {
    char[] characters = new char[SYMBOL + 1];
    for (int c = 0; c < symbols.length; c++) {
      characters[symbols[c] & SYMBOL] = (char) c;
    }
    return characters;
  }

  private void collect(int state, StringBuilder path, char[] characters, List<String> words) {
    for (int i = state; ; i++) {
      int symbol = arcs[i] & SYMBOL;
      if (symbol == 0) {
        words.add(path.toString());
      } else {
        path.append(characters[symbol]);
        collect(arcs[i] >>> TARGET_SHIFT, path, characters, words);
        path.setLength(path.length() - 1);
      }
      if ((arcs[i] & LAST) != 0) {
        return;
      }
    }
  }

  /** How many arcs there are; four bytes each in memory. */
  public int size() {
    return arcs.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordAutomaton that
        && start == that.start
        && Arrays.equals(symbols, that.symbols)
        && Arrays.equals(arcs, that.arcs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(arcs);
  }
}
