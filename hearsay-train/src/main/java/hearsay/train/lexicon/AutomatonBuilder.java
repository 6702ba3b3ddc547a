package hearsay.train.lexicon;

import hearsay.lexicon.WordAutomaton;
import hearsay.model.ByteWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Builds a {@link WordAutomaton}, and writes it as that class reads it. Same words and numbers,
 * same bytes. Confined to one thread.
 *
 * <p>Words are added in the order of their symbols; a state that can no longer grow is frozen, and
 * shared with an equal one that was frozen before.
 */
public final class AutomatonBuilder {

  /** An arc that is not frozen: its low bits are the symbol, the others target or number. */
  private static final int SHIFT = 8;

  /** The arcs of a frozen state; equal by content. */
  private record Arcs(List<Integer> arcs) {}

  private final String characters;
  private final Map<Character, Integer> symbols = new HashMap<>();
  private final Map<Arcs, Integer> frozen = new HashMap<>();
  private final List<List<Integer>> states = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<List<Integer>> open = new ArrayList<>();
  private int arcCount;

  private AutomatonBuilder(String characters) {
    this.characters = characters;
    for (int i = 0; i < characters.length(); i++) {
      symbols.put(characters.charAt(i), i + 1);
    }
  }

  /**
   * Writes the automaton of {@code words}.
   *
   * @param words each with its number, from 0 to {@link WordAutomaton#LIMIT}
   * @throws IllegalArgumentException if the words have more than {@link WordAutomaton#MAX_SYMBOLS}
   *     different characters
   */
  public static void write(Map<String, Integer> words, ByteWriter out) {
    AutomatonBuilder builder = new AutomatonBuilder(byFrequency(words));
    TreeMap<int[], Integer> sorted = new TreeMap<>(Arrays::compare);
    words.forEach((word, number) -> sorted.put(builder.encode(word), number));
    int[] previous = {};
    builder.open.add(new ArrayList<>());
    for (Map.Entry<int[], Integer> word : sorted.entrySet()) {
      builder.add(previous, word.getKey(), word.getValue());
      previous = word.getKey();
    }
    builder.freezeTo(0, previous);
    builder.write(builder.freeze(builder.open.get(0)), out);
  }

  private static String byFrequency(Map<String, Integer> words) {
    Map<Character, Long> counts =
        words.keySet().stream()
            .flatMapToInt(String::chars)
            .mapToObj(c -> (char) c)
            .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    if (counts.size() > WordAutomaton.MAX_SYMBOLS) {
      throw new IllegalArgumentException(counts.size() + " characters: " + counts.keySet());
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Character, Long>comparingByValue().reversed())
        .map(e -> e.getKey().toString())
        .collect(Collectors.joining());
  }

  private int[] encode(String word) {
    return word.chars().map(c -> symbols.getOrDefault((char) c, 0)).toArray();
  }

  private void add(int[] previous, int[] word, int number) {
    int common = Arrays.mismatch(previous, word);
    freezeTo(common < 0 ? previous.length : common, previous);
    while (open.size() <= word.length) {
      open.add(new ArrayList<>());
    }
    open.get(word.length).add(number << SHIFT);
  }

  /** Freezes what is open below depth {@code depth}, along the path of {@code word}. */
  private void freezeTo(int depth, int[] word) {
    while (open.size() > depth + 1) {
      int target = freeze(open.remove(open.size() - 1));
      open.get(open.size() - 1).add((target << SHIFT) | word[open.size() - 1]);
    }
  }

  private int freeze(List<Integer> arcs) {
    return frozen.computeIfAbsent(
        new Arcs(arcs),
        key -> {
          int start = arcCount;
          states.add(arcs);
          starts.add(start);
          arcCount += arcs.size();
          return start;
        });
  }

  private void write(int root, ByteWriter out) {
    out.string(characters).number(arcCount);
    for (int i = 0; i < states.size(); i++) {
      List<Integer> arcs = states.get(i);
      for (int j = 0; j < arcs.size(); j++) {
        int symbol = arcs.get(j) & ((1 << SHIFT) - 1);
        int target = arcs.get(j) >>> SHIFT;
        int last = j == arcs.size() - 1 ? 1 : 0;
        out.unsignedByte(symbol);
        out.number(((symbol == 0 ? target : starts.get(i) - target) << 1) | last);
      }
    }
    out.number(root);
  }
}
