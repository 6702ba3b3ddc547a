package hearsay.train.segment;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.formats.ConlluReader;
import hearsay.language.Clues;
import hearsay.language.LanguagePack;
import hearsay.language.NetworkJudge;
import hearsay.language.SentenceSplitter;
import hearsay.train.Treebank;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final LanguagePack NO_TABLES =
      new LanguagePack("xx", "none", "hearsay/no-such-language");

  private static final Network NETWORK = new Network(2, 4, 60, 0.05f, 1e-4f, 100, 3);

  /** Two sentences without marks, where a capital begins one and another does not. */
  private static GoldText text() throws IOException {
    String lines =
        """
        # text = Port ouvert
        1	Port	_	NOUN	_	_	0	root	_	_
        2	ouvert	_	ADJ	_	_	1	amod	_	_

        # text = Quai Anna fermé
        1	Quai	_	NOUN	_	_	0	root	_	_
        2	Anna	_	PROPN	_	_	1	nmod	_	_
        3	fermé	_	ADJ	_	_	1	amod	_	_

        """;
    try (ConlluReader reader = new ConlluReader(new StringReader(lines), "test")) {
      return GoldText.of(new Treebank("test", reader.all()));
    }
  }

  private static Lesson lesson() throws IOException {
    GoldText gold = text();
    Lesson none = new Lesson(8);
    Lesson lesson = new Lesson(8);
    for (Lesson each : List.of(none, lesson)) {
      each.yesAt(gold.sentences().stream().map(i -> gold.tokens().get(i - 1).end()).toList());
    }
    SentenceSplitter.of(NO_TABLES, none, lesson).ends(gold.text(), gold.tokens());
    return lesson;
  }

  private static byte[] bytes(NetworkJudge judge) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    judge.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void whatWasLearnedIsDone() throws IOException {
    NetworkJudge judge = NETWORK.train(lesson());
    GoldText gold = text();
    assertThat(
            SentenceSplitter.of(NO_TABLES, (at, clues) -> 0, judge)
                .ends(gold.text(), gold.tokens()))
        .isEqualTo(gold.sentences());
  }

  @Test
  void theSameLessonGivesTheSameNetwork() throws IOException {
    assertThat(bytes(NETWORK.train(lesson()))).isEqualTo(bytes(NETWORK.train(lesson())));
  }

  @Test
  void anEmptyLessonTeachesNothing() {
    assertThat(NETWORK.train(new Lesson(4)).score(0, new Clues())).isZero();
  }
}
