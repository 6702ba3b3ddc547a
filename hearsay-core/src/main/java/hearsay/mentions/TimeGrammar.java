package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Phrases.Hit;
import hearsay.mentions.Word.Joint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of {@code times.tsv}, and the longest of them at a place. Immutable after {@link
 * #of}; safe for all threads.
 *
 * <p>A pattern is a row of elements, parted by spaces: a word; {@code a|b} for either; {@code
 * <slot>} for a class of words; {@code {…}} around an element at the front or at the end that must
 * be there but stays outside the span; {@code -} in front of an element that a hyphen must join;
 * {@code ?} behind one that may be missing. Rows of type DAY make the date grammar ({@code
 * <date>}), rows of type CLOCK the grammar of times of day ({@code <clock>}), which other rows
 * build on.
 */
final class TimeGrammar {

  /** What a row says about its matches. */
  record Rule(String id, String type, List<String> value) {}

  /** A slot that was filled: by which text, by which words, and by which match of a grammar. */
  record Filled(
      TimeSlot slot,
      String value,
      int start,
      int end,
      @Nullable Match nested,
      @Nullable Filled before) {}

  /**
   * Words that fit a rule: the span's first word, the index after its last, the index after the
   * last word looked at, and the slots.
   */
  record Match(Rule rule, int start, int end, int reach, @Nullable Filled filled) {

    @Nullable Filled slot(TimeSlot wanted) {
      for (Filled f = filled; f != null; f = f.before()) {
        if (f.slot() == wanted) {
          return f;
        }
      }
      return null;
    }

    @Nullable String text(TimeSlot wanted) {
      Filled slot = slot(wanted);
      return slot == null ? null : slot.value();
    }

    @Nullable Match nested(TimeSlot wanted) {
      Filled slot = slot(wanted);
      return slot == null ? null : slot.nested();
    }
  }

  private record Edge(TimeSlot slot, boolean joined, Node to) {}

  private static final class Node {
    private final Map<String, Node> words = new HashMap<>(2);
    private final List<Edge> slots = new ArrayList<>(1);
    private @Nullable Rule rule;
    private @Nullable Node spanStart;
    private @Nullable Node spanEnd;

    Node spanStart() {
      Node start = spanStart == null ? new Node() : spanStart;
      spanStart = start;
      return start;
    }

    Node spanEnd() {
      Node end = spanEnd == null ? new Node() : spanEnd;
      spanEnd = end;
      return end;
    }
  }

  /** How far a match has come: its span's first word, its end if that is behind, its slots. */
  private record Path(int start, int end, @Nullable Filled filled) {

    Path with(Filled slot) {
      return new Path(start, end, slot);
    }
  }

  private final TimeWords classes;
  private final Node times = new Node();
  private final Node dates = new Node();
  private final Node clocks = new Node();

  private TimeGrammar(TimeWords classes) {
    this.classes = classes;
  }

  static TimeGrammar of(LanguagePack pack, WordScanner scanner, TimeWords classes) {
    TimeGrammar grammar = new TimeGrammar(classes);
    for (Table.Row row : pack.table("times").rows()) {
      String id = pack.code() + ".time." + row.get("rule");
      Rule rule = new Rule(id, row.get("type"), Arrays.asList(row.get("value").split(" ")));
      Node root =
          switch (rule.type()) {
            case "DAY" -> grammar.dates;
            case "CLOCK" -> grammar.clocks;
            default -> grammar.times;
          };
      List<String> pattern = Arrays.asList(row.get("pattern").split(" "));
      boolean plain = !row.get("pattern").startsWith("{");
      new Compiler(scanner, rule, row.at()).add(root, pattern, 0, plain ? Part.SPAN : Part.BEFORE);
    }
    return grammar;
  }

  /** Where in a pattern an element stands: before, in or behind the span. */
  private enum Part {
    BEFORE,
    SPAN,
    BEHIND
  }

  /** Adds one row to a trie, once for every way through its optional and alternative elements. */
  private record Compiler(WordScanner scanner, Rule rule, String at) {

    void add(Node node, List<String> pattern, int next, Part part) {
      if (next == pattern.size()) {
        Node end = part == Part.BEFORE ? node.spanStart() : node;
        end.rule = end.rule == null ? rule : end.rule;
        return;
      }
      String element = pattern.get(next);
      boolean optional = element.endsWith("?") && element.length() > 1;
      String bare = optional ? element.substring(0, element.length() - 1) : element;
      if (optional) {
        add(node, pattern, next + 1, part);
      }
      boolean context = bare.startsWith("{");
      String inner = context ? bare.substring(1, bare.length() - 1) : bare;
      Part now = !context ? Part.SPAN : part == Part.BEFORE ? part : Part.BEHIND;
      Node from = now == part ? node : now == Part.SPAN ? node.spanStart() : node.spanEnd();
      for (String alternative : inner.split("\\|")) {
        add(step(from, alternative), pattern, next + 1, now);
      }
    }

    private Node step(Node from, String alternative) {
      boolean joined = alternative.startsWith("-") && alternative.length() > 1;
      String text = joined ? alternative.substring(1) : alternative;
      if (text.startsWith("<") && text.endsWith(">")) {
        return slot(from, TimeSlot.of(text.substring(1, text.length() - 1)), joined);
      }
      Node node = from;
      for (Word word : scanner.scan(text.replace('_', ' '))) {
        node = node.words.computeIfAbsent(word.lower(), w -> new Node());
      }
      if (node == from) {
        throw new IllegalArgumentException(at + ": empty element in pattern");
      }
      return node;
    }

    private static Node slot(Node from, TimeSlot slot, boolean joined) {
      for (Edge edge : from.slots) {
        if (edge.slot() == slot && edge.joined() == joined) {
          return edge.to();
        }
      }
      Edge edge = new Edge(slot, joined, new Node());
      from.slots.add(edge);
      return edge.to();
    }
  }

  /** The longest time expression that starts at word {@code at}; {@code null} if there is none. */
  @Nullable Match match(List<Word> words, int at) {
    if (words.get(at).is(",")) {
      return null;
    }
    Match time = longest(times, words, new Path(at, -1, null), at);
    Match date = date(words, at);
    boolean longer = time == null || (date != null && date.reach() > time.reach());
    return longer ? date : time;
  }

  @Nullable Match date(List<Word> words, int at) {
    return longest(dates, words, new Path(at, -1, null), at);
  }

  private @Nullable Match longest(Node node, List<Word> words, Path path, int at) {
    Match best = null;
    if (node.spanStart != null) {
      best = longest(node.spanStart, words, new Path(at, -1, path.filled()), at);
    }
    if (node.spanEnd != null) {
      Path ended = new Path(path.start(), at, path.filled());
      best = longer(best, longest(node.spanEnd, words, ended, at));
    }
    if (node.rule != null && at > path.start() && !words.get(at - 1).is(",")) {
      int end = path.end() < 0 ? at : path.end();
      best = longer(best, new Match(node.rule, path.start(), end, at, path.filled()));
    }
    if (at >= words.size()) {
      return best;
    }
    Node next = node.words.get(words.get(at).lower());
    if (next != null) {
      best = longer(best, longest(next, words, path, at + 1));
    }
    for (Edge edge : node.slots) {
      if (!edge.joined() || words.get(at).isJoined(Joint.HYPHEN)) {
        best = longer(best, through(edge, words, path, at));
      }
    }
    return best;
  }

  private @Nullable Match through(Edge edge, List<Word> words, Path path, int at) {
    TimeSlot slot = edge.slot();
    if (slot == TimeSlot.DATE || slot == TimeSlot.CLOCK) {
      Node root = slot == TimeSlot.DATE ? dates : clocks;
      Match inner = longest(root, words, new Path(at, -1, null), at);
      if (inner == null) {
        return null;
      }
      Filled filled = new Filled(slot, "", inner.start(), inner.end(), inner, path.filled());
      return longest(edge.to(), words, path.with(filled), inner.end());
    }
    Hit<String> hit = classes.read(slot, words, at);
    if (hit == null) {
      return null;
    }
    Filled filled = new Filled(slot, hit.value(), at, hit.end(), null, path.filled());
    return longest(edge.to(), words, path.with(filled), hit.end());
  }

  private static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    boolean wider = b.reach() == a.reach() && b.start() < a.start();
    return b.reach() > a.reach() || wider ? b : a;
  }
}
