package hearsay.mentions;

import hearsay.mentions.NameSpotter.Spotted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article, one reading of a name: what the article mostly takes a row of words for, it is taken
 * for everywhere in it, also where no name was seen. For one article and one thread.
 */
final class NameVote {

  /** A name of several words tells more than a word alone, which may be part of many. */
  private static final int FULL = 2;

  /** No overlooked name has more words. */
  private static final int LONGEST = 16;

  private final NameText text;
  private final CasedWords cased;

  /** By row of words, votes by type. */
  private final Map<Long, Map<EntityType, Integer>> votes = new HashMap<>();

  private final Set<Long> beginnings = new HashSet<>();

  NameVote(NameText text, CasedWords cased) {
    this.text = text;
    this.cased = cased;
  }

  List<Spotted> settle(List<Spotted> spotted) {
    spotted.forEach(this::count);
    List<Spotted> settled = new ArrayList<>();
    for (Spotted name : spotted) {
      EntityType winner = winner(hash(name.words()));
      settled.add(winner == null ? name : name.withType(winner));
    }
    settled.addAll(overlooked(spotted));
    settled.sort(Comparator.comparing(Spotted::span));
    return settled;
  }

  private void count(Spotted name) {
    int weight = name.words().size() > 1 ? FULL : 1;
    vote(name.words(), name.type(), weight);
    if (name.type() == EntityType.PER && name.words().size() > 1) {
      vote(name.words().subList(name.words().size() - 1, name.words().size()), name.type(), FULL);
    }
    long hash = 0;
    for (NameWord word : name.words()) {
      hash = NameHash.chain(hash, word.formHash());
      beginnings.add(hash);
    }
  }

  private void vote(List<NameWord> words, EntityType type, int weight) {
    votes
        .computeIfAbsent(hash(words), key -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
  }

  private static long hash(List<NameWord> words) {
    long hash = 0;
    for (NameWord word : words) {
      hash = NameHash.chain(hash, word.formHash());
    }
    return hash;
  }

  /** The type with more than three quarters of the votes. */
  private @Nullable EntityType winner(long words) {
    Map<EntityType, Integer> counts = votes.getOrDefault(words, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> 4 * entry.getValue() > 3 * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private List<Spotted> overlooked(List<Spotted> spotted) {
    Map<Integer, boolean[]> taken = new HashMap<>();
    for (Spotted name : spotted) {
      boolean[] words =
          taken.computeIfAbsent(name.sentence(), s -> new boolean[text.sentences().get(s).size()]);
      Arrays.fill(words, name.from(), name.to(), true);
    }
    List<Spotted> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      boolean[] words = taken.getOrDefault(s, new boolean[text.sentences().get(s).size()]);
      overlooked(s, words, found);
    }
    return found;
  }

  private void overlooked(int sentence, boolean[] taken, List<Spotted> found) {
    int at = 0;
    while (at < taken.length) {
      Spotted name = taken[at] ? null : longest(sentence, at, taken);
      if (name == null) {
        at++;
      } else {
        found.add(name);
        at = name.to();
      }
    }
  }

  private @Nullable Spotted longest(int sentence, int from, boolean[] taken) {
    List<NameWord> words = text.sentences().get(sentence);
    Spotted found = null;
    long hash = 0;
    int most = Math.min(taken.length, from + LONGEST);
    for (int to = from + 1; to <= most && !taken[to - 1]; to++) {
      hash = NameHash.chain(hash, words.get(to - 1).formHash());
      if (!beginnings.contains(hash)) {
        break;
      }
      EntityType winner = winner(hash);
      if (winner != null && isTelling(words, from, to) && isWhole(words, from, to)) {
        found = Spotted.of(text, sentence, from, to, winner);
      }
    }
    return found;
  }

  /** A single word must be one that stands only with a capital; so must not longer rows. */
  private boolean isTelling(List<NameWord> words, int from, int to) {
    NameWord first = words.get(from);
    boolean small = (text.evidence(first) & NameText.LOWER) != 0 || cased.usual(first) == 1;
    return first.isCapital() && (to - from > 1 || (first.form().length() > 2 && !small));
  }

  /** False where a further capital shows that the words are part of another name. */
  private static boolean isWhole(List<NameWord> words, int from, int to) {
    boolean before = from > 0 && words.get(from - 1).isCapital();
    boolean after = to < words.size() && words.get(to).isCapital();
    return !before && !after;
  }
}
