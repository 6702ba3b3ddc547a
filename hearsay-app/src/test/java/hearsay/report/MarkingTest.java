package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hearsay.report.Mark.Kind;
import hearsay.report.Marking.Marked;
import hearsay.report.Marking.Piece;
import hearsay.report.Marking.Point;
import hearsay.report.Marking.Words;
import hearsay.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkingTest {

  private static final String TEXT = "abcdefghij";
  private static final List<Kind> DRAWN =
      List.of(Kind.CLAIM, Kind.FAULT, Kind.VOICE, Kind.PLACE, Kind.TIME, Kind.FIGURE);

  @Test
  void textWithoutMarksIsOnePiece() {
    assertThat(drawn()).isEqualTo("abcdefghij");
  }

  @Test
  void emptyTextHasNoPieces() {
    assertThat(Marking.of(new Span(3, 3), List.of(mark(Kind.CLAIM, 0, 10)))).isEmpty();
  }

  @Test
  void theLongerMarkLiesOutside() {
    assertThat(drawn(mark(Kind.FIGURE, 2, 4), mark(Kind.CLAIM, 1, 6)))
        .isEqualTo("a(CLAIM b(FIGURE cd)ef)ghij");
  }

  @Test
  void theLongerMarkLiesOutsideWhereBothBegin() {
    assertThat(drawn(mark(Kind.CLAIM, 1, 4), mark(Kind.FIGURE, 1, 6)))
        .isEqualTo("a(FIGURE (CLAIM bcd)ef)ghij");
  }

  @Test
  void onTheSameWordsTheClaimLiesOutside() {
    assertThat(drawn(mark(Kind.TIME, 1, 3), mark(Kind.VOICE, 1, 3), mark(Kind.CLAIM, 1, 3)))
        .isEqualTo("a(CLAIM (VOICE (TIME bc)))defghij");
  }

  @Test
  void ofCrossingMarksTheLaterIsDrawnInTwoParts() {
    assertThat(drawn(mark(Kind.CLAIM, 1, 5), mark(Kind.FIGURE, 3, 7)))
        .isEqualTo("a(CLAIM bc(FIGURE> de))(<FIGURE fg)hij");
  }

  @Test
  void marksThatTouchDoNotNest() {
    assertThat(drawn(mark(Kind.CLAIM, 0, 4), mark(Kind.CLAIM, 4, 10)))
        .isEqualTo("(CLAIM abcd)(CLAIM efghij)");
  }

  @Test
  void aMarkThatLeavesTheStretchIsCutAndSaysSo() {
    List<Piece> tree = Marking.of(new Span(2, 5), List.of(mark(Kind.CLAIM, 0, 10)));
    assertThat(draw(tree)).isEqualTo("(<CLAIM> cde)");
  }

  @Test
  void aPointStandsOutsideTheMarksThatEndOrBeginThere() {
    assertThat(drawn(mark(Kind.CLAIM, 1, 4), mark(Kind.GAP, 4, 4), mark(Kind.VOICE, 4, 6)))
        .isEqualTo("a(CLAIM bcd)|GAP|(VOICE ef)ghij");
  }

  @Test
  void aPointStandsInsideTheMarksAroundIt() {
    assertThat(drawn(mark(Kind.CLAIM, 1, 8), mark(Kind.TIME, 2, 4), mark(Kind.GAP, 4, 4)))
        .isEqualTo("a(CLAIM b(TIME cd)|GAP|efgh)ij");
  }

  @Test
  void pointsAtBothEndsAreDrawn() {
    assertThat(drawn(mark(Kind.GAP, 0, 0), mark(Kind.GAP, 10, 10), mark(Kind.CLAIM, 0, 10)))
        .isEqualTo("|GAP|(CLAIM abcdefghij)|GAP|");
  }

  @Test
  void marksOutsideTheStretchAreLeftOut() {
    List<Mark> marks = List.of(mark(Kind.CLAIM, 0, 2), mark(Kind.GAP, 9, 9));
    assertThat(draw(Marking.of(new Span(2, 5), marks))).isEqualTo("cde");
  }

  @Test
  void anyMarksKeepTheTextAndEachMarkItsWords() {
    Random random = new Random(20250325);
    for (int round = 0; round < 3000; round++) {
      int length = random.nextInt(40);
      List<Mark> marks = randomMarks(random, length);
      Span scope = new Span(0, length);
      List<Piece> tree = Marking.of(scope, marks);
      assertThat(covered(tree)).isEqualTo(length == 0 ? List.of() : sequence(length));
      for (Mark mark : marks) {
        List<Integer> own = new ArrayList<>();
        int[] ends = new int[2];
        collect(tree, mark, false, own, ends);
        if (mark.span().isEmpty()) {
          assertThat(ends[0]).isEqualTo(1);
        } else {
          assertThat(own).isEqualTo(offsets(mark.span()));
          assertThat(ends).containsExactly(1, 1);
        }
      }
    }
  }

  @Test
  void theOrderOfTheMarksDoesNotMatter() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Mark> marks = randomMarks(random, 30);
      List<Piece> tree = Marking.of(new Span(0, 30), marks);
      Collections.shuffle(marks, random);
      assertThat(Marking.of(new Span(0, 30), marks)).isEqualTo(tree);
    }
  }

  @Test
  void manyMarksOnOneCharacterMakeNoDeepTree() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      marks.add(new Mark(Kind.CLAIM, i, new Span(i, 8_000 - i)));
    }
    List<Piece> tree = Marking.of(new Span(0, 8_000), marks);
    assertThat(covered(tree)).hasSize(8_000);
    assertThat(depth(tree)).isEqualTo(Marking.DEPTH);
  }

  @Test
  void aHundredThousandMarksTakeLittleTime() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      marks.add(new Mark(Kind.FIGURE, i, new Span(10 * i, 10 * i + 8)));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () ->
            assertThatCode(() -> Marking.of(new Span(0, 1_000_000), marks))
                .doesNotThrowAnyException());
  }

  private static Mark mark(Kind kind, int start, int end) {
    return new Mark(kind, 0, new Span(start, end));
  }

  private static List<Mark> randomMarks(Random random, int length) {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      int start = random.nextInt(length + 1);
      int end = start + random.nextInt(length - start + 1);
      Kind kind = start == end ? Kind.GAP : DRAWN.get(random.nextInt(DRAWN.size()));
      marks.add(new Mark(kind, i, new Span(start, end)));
    }
    return marks;
  }

  private static String drawn(Mark... marks) {
    return draw(Marking.of(new Span(0, TEXT.length()), List.of(marks)));
  }

  private static String draw(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        out.append(words.span().of(TEXT));
      } else if (piece instanceof Point point) {
        out.append('|').append(point.mark().kind()).append('|');
      } else if (piece instanceof Marked marked) {
        out.append('(')
            .append(marked.opens() ? "" : "<")
            .append(marked.mark().kind())
            .append(marked.closes() ? "" : ">")
            .append(' ')
            .append(draw(marked.inside()))
            .append(')');
      }
    }
    return out.toString();
  }

  private static List<Integer> covered(List<Piece> pieces) {
    List<Integer> offsets = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        offsets.addAll(offsets(words.span()));
      } else if (piece instanceof Marked marked) {
        offsets.addAll(covered(marked.inside()));
      }
    }
    return offsets;
  }

  /** Offsets drawn inside {@code wanted}, and how often it opens and closes. */
  private static void collect(
      List<Piece> pieces, Mark wanted, boolean inside, List<Integer> own, int[] ends) {
    for (Piece piece : pieces) {
      if (piece instanceof Words words && inside) {
        own.addAll(offsets(words.span()));
      } else if (piece instanceof Point point && point.mark().equals(wanted)) {
        ends[0]++;
      } else if (piece instanceof Marked marked) {
        boolean here = marked.mark().equals(wanted);
        ends[0] += here && marked.opens() ? 1 : 0;
        ends[1] += here && marked.closes() ? 1 : 0;
        collect(marked.inside(), wanted, inside || here, own, ends);
      }
    }
  }

  private static int depth(List<Piece> pieces) {
    int depth = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Marked marked) {
        depth = Math.max(depth, 1 + depth(marked.inside()));
      }
    }
    return depth;
  }

  private static List<Integer> sequence(int length) {
    return offsets(new Span(0, length));
  }

  private static List<Integer> offsets(Span span) {
    List<Integer> offsets = new ArrayList<>();
    for (int i = span.start(); i < span.end(); i++) {
      offsets.add(i);
    }
    return offsets;
  }
}
