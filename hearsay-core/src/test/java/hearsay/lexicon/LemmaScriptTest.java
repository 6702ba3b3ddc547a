package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.LemmaScript.Casing;
import hearsay.model.ByteReader;
import hearsay.model.ByteWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

  @ParameterizedTest
  @CsvSource({
    "Maisons, maison",
    "étaient, être",
    "angemacht, anmachen",
    "PARIS, Paris",
    "better, good",
    "I, I",
    "œufs, œuf",
    "a, an",
    "𝒳s, 𝒳"
  })
  void scriptMakesTheLemmaItWasMadeFrom(String form, String lemma) {
    assertThat(LemmaScript.between(form, lemma).apply(form)).isEqualTo(lemma);
  }

  @Test
  void unchangedFormHasTheSameScript() {
    assertThat(LemmaScript.between("chat", "chat")).isEqualTo(LemmaScript.SAME);
  }

  @Test
  void pluralsShareOneScriptWhateverTheirCase() {
    LemmaScript script = LemmaScript.between("maisons", "maison");
    assertThat(script.apply("ponts")).isEqualTo("pont");
    assertThat(LemmaScript.between("Maisons", "maison").casing()).isEqualTo(Casing.LOWER);
  }

  @Test
  void scriptWorksAroundTheCoreOfAWord() {
    LemmaScript script = LemmaScript.between("angemacht", "anmachen");
    assertThat(script.apply("angelacht")).isEqualTo("anlachen");
  }

  @Test
  void scriptLeavesAFormAloneThatIsTooShortForIt() {
    LemmaScript script = LemmaScript.between("étaient", "être");
    assertThat(script.fits("la")).isFalse();
    assertThat(script.apply("la")).isEqualTo("la");
  }

  @Test
  void scriptComesBackFromItsBytes() throws Exception {
    LemmaScript script = LemmaScript.between("Aufgemacht", "aufmachen");
    ByteWriter out = new ByteWriter();
    script.write(out);
    assertThat(LemmaScript.read(new ByteReader(out.toBytes()))).isEqualTo(script);
  }

  @Test
  void emptyFormHasAScriptToo() {
    assertThat(LemmaScript.between("", "mot").apply("")).isEqualTo("mot");
    assertThat(LemmaScript.between("mot", "").apply("mot")).isEqualTo("mot");
  }
}
