package hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Layer;
import hearsay.model.Matrix;
import org.junit.jupiter.api.Test;

/** One verb that governs one word, which is a pronoun or a conjunction. */
class TreeReadingTest {

  private static final int VERB = 0;
  private static final int PRONOUN = 1;
  private static final int CONJUNCTION = 2;
  private static final int ROOT = 0;
  private static final int MARK = 1;
  private static final int OBJECT = 2;

  private static final float NEVER = -20;
  private static final ParserNetwork.Labels LABELS = labels();

  private static ParserNetwork.Labels labels() {
    Layer nothing = Layer.of(new float[1][3], new float[3]);
    float[][] own = {{0, 0, 0}, {0, -3, 1}, {0, 1, -3}};
    float[][] governed = new float[3][3];
    return new ParserNetwork.Labels(nothing, nothing, nothing, Matrix.of(own), Matrix.of(governed));
  }

  private static String read(float pronoun, float conjunction, float mark, float object) {
    float[][] tags = {{0, NEVER, NEVER}, {NEVER, pronoun, conjunction}};
    float[][] relations = {{0, 0, 0}, {0, mark, object}};
    int[] tagOf = new int[2];
    int[] relationOf = new int[2];
    new TreeReading(tags, relations, LABELS, new int[] {-1, 0}, ROOT).decide(tagOf, relationOf);
    assertThat(tagOf[0]).isEqualTo(VERB);
    assertThat(relationOf[0]).isEqualTo(ROOT);
    String tag = tagOf[1] == PRONOUN ? "pronoun" : tagOf[1] == CONJUNCTION ? "conjunction" : "verb";
    return tag + (relationOf[1] == MARK ? " mark" : relationOf[1] == OBJECT ? " object" : " root");
  }

  @Test
  void tagAndRelationAgreeWhateverEachWouldBeAlone() {
    assertThat(read(1, 0.2f, 0, 0)).isEqualTo("pronoun object");
    assertThat(read(0.2f, 1, 0, 0)).isEqualTo("conjunction mark");
    assertThat(read(1, 0.9f, 3, 0)).isEqualTo("conjunction mark");
    assertThat(read(0.9f, 1, 0, 3)).isEqualTo("pronoun object");
  }

  @Test
  void whatIsNearlyImpossibleTakesNoPart() {
    assertThat(read(1, NEVER, 3, 0)).startsWith("pronoun");
    assertThat(read(NEVER, 1, 0, 3)).startsWith("conjunction");
  }

  @Test
  void onlyTheRootIsCalledSo() {
    assertThat(read(1, 0, NEVER, NEVER)).doesNotEndWith("root");
  }
}
