package hearsay.train.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.language.Upos;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedLemmatizerTest {

  private static Lemmatizer lemmatizer(String language) {
    LanguagePack pack = LanguagePack.find(language).orElseThrow();
    return Lemmatizer.of(pack, Lexicon.of(pack)).orElseThrow();
  }

  static List<Table.Row> words() throws IOException {
    try (var in = ShippedLemmatizerTest.class.getResourceAsStream("words.tsv")) {
      return Table.read("words", in).rows();
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordHasTheLemma(Table.Row row) {
    Features feats = Features.parse(row.get("feats"));
    assertThat(
            lemmatizer(row.get("language"))
                .lemma(row.get("form"), Upos.valueOf(row.get("upos")), feats))
        .isEqualTo(row.get("lemma"));
  }

  @Test
  void anyTextHasALemma() {
    Lemmatizer french = lemmatizer("fr");
    List<Upos> classes = List.of(Upos.values());
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x3000) : 'A' + length));
      }
      Upos upos = classes.get(random.nextInt(classes.size()));
      Features feats = new Features(random.nextLong() >>> (Long.SIZE - Feature.values().length));
      assertThat(french.lemma(text.toString(), upos, feats)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "E", "e", "É", "1,", "er", "«"})
  void wordOfAMillionCharactersTakesLinearTime(String part) {
    String text = part.repeat(1_000_000 / part.length());
    Lemmatizer german = lemmatizer("de");
    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> {
          for (Upos upos : List.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.NUM)) {
            assertThat(german.lemma(text, upos, Features.NONE)).isNotNull();
          }
        });
  }
}
