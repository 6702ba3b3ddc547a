package hearsay.report;

import hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lays marks that may overlap in any way onto one stretch of text, as a tree that HTML can hold.
 *
 * <p>The text is cut wherever a mark begins or ends; on each piece the marks nest by their begin,
 * the longer outside, then by kind and reference. Where two marks cross, the one that begins later
 * is drawn in two parts, and each part says whether it is the first and the last. The same marks
 * give the same tree whatever their order, and the words of the tree, one after the other, are the
 * text.
 *
 * <p>At most {@value #DEPTH} marks are drawn on the same character; a text cannot make the tree
 * deeper.
 */
final class Marking {

  /** Most marks on one character. */
  static final int DEPTH = 24;

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark m) -> m.span().start())
          .thenComparing(m -> -m.span().end())
          .thenComparing(Mark::kind)
          .thenComparingInt(Mark::ref);

  /** A node of the tree. */
  sealed interface Piece permits Words, Point, Marked {}

  /** Characters of the text. */
  record Words(Span span) implements Piece {}

  /** A mark of no length. */
  record Point(Mark mark) implements Piece {}

  /**
   * A mark, or one part of a mark that another one cuts or that leaves the stretch.
   *
   * @param opens true on the part where the mark begins
   * @param closes true on the part where it ends
   */
  record Marked(Mark mark, boolean opens, boolean closes, List<Piece> inside) implements Piece {
    Marked {
      inside = List.copyOf(inside);
    }
  }

  private record Frame(Mark mark, int start, List<Piece> inside) {}

  private final Span scope;
  private final List<Mark> marks;
  private final List<Mark> points;
  private final List<Piece> roots = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  private Marking(Span scope, List<Mark> all) {
    this.scope = scope;
    this.marks =
        all.stream()
            .filter(m -> !m.span().isEmpty() && m.span().overlaps(scope))
            .sorted(OUTER_FIRST)
            .toList();
    this.points =
        all.stream()
            .filter(m -> m.span().isEmpty() && scope.contains(m.span()))
            .sorted(OUTER_FIRST)
            .toList();
  }

  /** The tree over {@code scope}; marks outside it are left out, marks that leave it are cut. */
  static List<Piece> of(Span scope, List<Mark> marks) {
    return new Marking(scope, marks).tree();
  }

  private List<Piece> tree() {
    List<Mark> active = new ArrayList<>();
    int nextMark = 0;
    int nextPoint = 0;
    int from = scope.start();
    for (int at : cuts()) {
      if (at > from) {
        move(from, active);
        add(new Words(new Span(from, at)));
        from = at;
      }
      int here = at;
      active.removeIf(m -> m.span().end() <= here);
      for (; nextPoint < points.size() && points.get(nextPoint).span().start() == at; nextPoint++) {
        move(at, active);
        add(new Point(points.get(nextPoint)));
      }
      for (; nextMark < marks.size() && marks.get(nextMark).span().start() <= at; nextMark++) {
        active.add(marks.get(nextMark));
      }
    }
    move(scope.end(), List.of());
    return List.copyOf(roots);
  }

  private SortedSet<Integer> cuts() {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(scope.start(), scope.end()));
    for (Mark mark : marks) {
      cuts.add(Math.max(scope.start(), mark.span().start()));
      cuts.add(Math.min(scope.end(), mark.span().end()));
    }
    points.forEach(point -> cuts.add(point.span().start()));
    return cuts;
  }

  /** Closes and opens frames until exactly the first {@link #DEPTH} of {@code active} are open. */
  private void move(int at, List<Mark> active) {
    List<Mark> wanted = active.subList(0, Math.min(DEPTH, active.size()));
    int kept = 0;
    for (var open = frames.descendingIterator(); open.hasNext() && kept < wanted.size(); kept++) {
      if (!open.next().mark().equals(wanted.get(kept))) {
        break;
      }
    }
    while (frames.size() > kept) {
      close(at);
    }
    for (Mark mark : wanted.subList(kept, wanted.size())) {
      frames.push(new Frame(mark, at, new ArrayList<>()));
    }
  }

  private void close(int at) {
    Frame frame = frames.pop();
    Span span = frame.mark().span();
    add(new Marked(frame.mark(), frame.start() == span.start(), at == span.end(), frame.inside()));
  }

  private void add(Piece piece) {
    Frame top = frames.peek();
    (top == null ? roots : top.inside()).add(piece);
  }
}
