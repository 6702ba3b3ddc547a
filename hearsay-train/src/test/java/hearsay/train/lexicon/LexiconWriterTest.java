package hearsay.train.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import hearsay.language.Features;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Lexicon.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconWriterTest {

  private static Entries entries() {
    Entries entries = new Entries();
    entries.add("maisons", Entries.reading("NOUN", "Gender=Fem|Number=Plur", "maison"));
    entries.add("tables", Entries.reading("NOUN", "Gender=Fem|Number=Plur", "table"));
    entries.add("tables", Entries.reading("VERB", "Number=Sing|Person=2", "tabler"));
    entries.add("étaient", Entries.reading("AUX", "Number=Plur|Person=3", "être"));
    entries.add("Nice", Entries.reading("PROPN", "_", "Nice"));
    entries.add("nice", Entries.reading("ADJ", "_", "nice"));
    entries.add("saules", Entries.reading("NOUN", "Gender=Masc|Number=Plur", "saule"));
    entries.add("villes", Entries.reading("NOUN", "Gender=Fem|Number=Plur", "ville"));
    return entries;
  }

  private static Lexicon lexicon() throws IOException {
    return Lexicon.read(new ByteArrayInputStream(LexiconWriter.bytes(entries())));
  }

  @Test
  void everyReadingComesBackInItsOrder() throws IOException {
    Lexicon lexicon = lexicon();
    entries()
        .all()
        .forEach(
            (form, readings) -> assertThat(lexicon.readings(form)).startsWith(readings.get(0)));
    assertThat(lexicon.readings("tables")).isEqualTo(entries().get("tables"));
  }

  @Test
  void formsThatInflectAlikeShareAClass() throws IOException {
    Lexicon lexicon = lexicon();
    assertThat(lexicon.lookup("maisons")).isEqualTo(lexicon.lookup("villes"));
    assertThat(lexicon.lookup("maisons")).isNotEqualTo(lexicon.lookup("saules"));
  }

  @Test
  void unknownFormHasNoClassAndNoReadings() throws IOException {
    assertThat(lexicon().lookup("maisonss")).isEqualTo(Lexicon.UNKNOWN);
    assertThat(lexicon().readings("maisonss")).isEmpty();
  }

  @Test
  void lookupTriesTheFormThenLowerCaseThenAName() throws IOException {
    Lexicon lexicon = lexicon();
    assertThat(lexicon.lookup("Tables")).isEqualTo(lexicon.lookup("tables"));
    assertThat(lexicon.lookup("ÉTAIENT")).isEqualTo(lexicon.lookup("étaient"));
    assertThat(lexicon.lookup("Nice")).isEqualTo(lexicon.lookupExact("Nice"));
    assertThat(lexicon.lookupLower("Nice")).isEqualTo(lexicon.lookup("nice"));
    assertThat(lexicon.lookupExact("Tables")).isEqualTo(Lexicon.UNKNOWN);
  }

  @Test
  void readingsOfACapitalisedFormAreThoseOfTheNameAndOfTheWord() throws IOException {
    Reading name = Entries.reading("PROPN", "_", "Nice");
    Reading word = Entries.reading("ADJ", "_", "nice");
    assertThat(lexicon().readings("Nice")).containsExactly(name, word);
    assertThat(lexicon().readings("NICE")).containsExactly(word, name);
  }

  @Test
  void lemmaOfACapitalisedWordIsInLowerCase() throws IOException {
    assertThat(lexicon().readings("MAISONS").get(0).lemma()).isEqualTo("maison");
  }

  @Test
  void ambiguityLeavesLemmasOut() throws IOException {
    Entries entries = entries();
    entries.add("travaux", Entries.reading("NOUN", "Gender=Masc|Number=Plur", "travail"));
    Lexicon lexicon = Lexicon.read(new ByteArrayInputStream(LexiconWriter.bytes(entries)));
    int regular = lexicon.lookup("saules");
    int irregular = lexicon.lookup("travaux");
    assertThat(regular).isNotEqualTo(irregular);
    assertThat(lexicon.ambiguity(regular)).isEqualTo(lexicon.ambiguity(irregular));
    assertThat(lexicon.tag(lexicon.tagId(irregular, 0)).feats())
        .isEqualTo(Features.parse("Gender=Masc|Number=Plur"));
  }

  @Test
  void sameEntriesMakeTheSameBytes() {
    assertThat(LexiconWriter.bytes(entries())).isEqualTo(LexiconWriter.bytes(entries()));
  }

  @Test
  void whatIsNoLexiconIsRefused() {
    byte[] text = "Le Fanal ne paraît pas le lundi.".getBytes(StandardCharsets.UTF_8);
    assertThatIOException().isThrownBy(() -> Lexicon.read(new ByteArrayInputStream(text)));
  }

  @Test
  void readingsThatDifferInMergedFeaturesOnlyBecomeOne() {
    Entries entries = new Entries();
    entries.add("Türen", Entries.reading("NOUN", "Case=Nom|Number=Plur", "Tür"));
    entries.add("Türen", Entries.reading("NOUN", "Case=Dat|Number=Plur", "Tür"));
    entries.merge(Features.parse("Case=Nom,Acc,Dat,Gen"));
    assertThat(entries.get("Türen"))
        .isEqualTo(List.of(Entries.reading("NOUN", "Case=Nom,Dat|Number=Plur", "Tür")));
  }
}
