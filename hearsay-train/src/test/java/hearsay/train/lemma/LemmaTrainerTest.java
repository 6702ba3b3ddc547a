package hearsay.train.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import hearsay.train.Treebank;
import hearsay.train.lexicon.Entries;
import hearsay.train.lexicon.LexiconWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LemmaTrainerTest {

  private static final String PLURAL = "Number=Plur";

  /** A treebank of one sentence; each word as {@code form lemma upos feats}. */
  private static Treebank treebank(String... lines) {
    List<ConlluWord> words = new ArrayList<>();
    for (String line : lines) {
      String[] w = line.split(" ");
      words.add(new ConlluWord(words.size() + 1, w[0], w[1], w[2], "_", w[3], -1, "_", "_", "_"));
    }
    return new Treebank("invented", List.of(new ConlluSentence(List.of(), words, List.of())));
  }

  private static byte[] train(Optional<Lexicon> lexicon, Treebank... treebanks) throws IOException {
    LemmaSamples samples = new LemmaSamples();
    for (Treebank treebank : treebanks) {
      samples.add(treebank);
    }
    return LemmaTrainer.train(samples, lexicon);
  }

  private static Lemmatizer lemmatizer(Optional<Lexicon> lexicon, Treebank... treebanks)
      throws IOException {
    return Lemmatizer.read(new ByteArrayInputStream(train(lexicon, treebanks)), lexicon);
  }

  private static Lemmatizer ofPlurals() throws IOException {
    return lemmatizer(
        Optional.empty(),
        treebank(
            "ponts pont NOUN Number=Plur",
            "murs mur NOUN Number=Plur",
            "toits toit NOUN Number=Plur",
            "journaux journal NOUN Number=Plur",
            "canaux canal NOUN Number=Plur",
            "yeux œil NOUN Number=Plur",
            "Lille Lille PROPN _",
            "Les le DET _",
            "il lui PRON Emph=No",
            "il lui PRON Emph=No",
            "il il PRON Case=Nom"));
  }

  private static String noun(Lemmatizer lemmatizer, String form) {
    return lemmatizer.lemma(form, Upos.NOUN, Features.parse(PLURAL));
  }

  @Test
  void seenWordHasItsLemmaInAnyCase() throws IOException {
    assertThat(noun(ofPlurals(), "yeux")).isEqualTo("œil");
    assertThat(noun(ofPlurals(), "YEUX")).isEqualTo("œil");
    assertThat(ofPlurals().lemma("les", Upos.DET, Features.NONE)).isEqualTo("le");
  }

  @Test
  void unseenWordHasTheLemmaItsEndingTells() throws IOException {
    assertThat(noun(ofPlurals(), "quais")).isEqualTo("quai");
    assertThat(noun(ofPlurals(), "bocaux")).isEqualTo("bocal");
  }

  @Test
  void unseenNameKeepsItsForm() throws IOException {
    assertThat(ofPlurals().lemma("Corvals", Upos.PROPN, Features.NONE)).isEqualTo("Corvals");
  }

  @Test
  void featuresDecideBetweenTheLemmasOfAWord() throws IOException {
    Lemmatizer lemmatizer = ofPlurals();
    assertThat(lemmatizer.lemma("il", Upos.PRON, Features.parse("Emph=No"))).isEqualTo("lui");
    assertThat(lemmatizer.lemma("il", Upos.PRON, Features.parse("Case=Nom"))).isEqualTo("il");
    assertThat(lemmatizer.lemma("il", Upos.PRON, Features.NONE)).isEqualTo("lui");
  }

  @Test
  void firstTreebankThatHasAWordDecidesItsLemma() throws IOException {
    Lemmatizer lemmatizer =
        lemmatizer(
            Optional.empty(),
            treebank("elle lui PRON _"),
            treebank("elle il PRON _", "elle il PRON _", "on il PRON _"));
    assertThat(lemmatizer.lemma("elle", Upos.PRON, Features.NONE)).isEqualTo("lui");
    assertThat(lemmatizer.lemma("on", Upos.PRON, Features.NONE)).isEqualTo("il");
  }

  @Test
  void lexiconIsAskedBeforeEndingsWithTheReadingThatAgrees() throws IOException {
    Entries entries = new Entries();
    entries.add("fonde", Entries.reading("VERB", "Mood=Ind", "fonder"));
    entries.add("fonde", Entries.reading("VERB", "Mood=Sub", "fondre"));
    entries.add("état", Entries.reading("NOUN", "Number=Sing", "état"));
    Lexicon lexicon = Lexicon.read(new ByteArrayInputStream(LexiconWriter.bytes(entries)));
    Lemmatizer lemmatizer = lemmatizer(Optional.of(lexicon), treebank("ponts pont NOUN _"));
    assertThat(lemmatizer.lemma("fonde", Upos.VERB, Features.parse("Mood=Ind")))
        .isEqualTo("fonder");
    assertThat(lemmatizer.lemma("fonde", Upos.VERB, Features.parse("Mood=Sub")))
        .isEqualTo("fondre");
    assertThat(lemmatizer.lemma("ETAT", Upos.NOUN, Features.NONE)).isEqualTo("état");
  }

  @Test
  void numberLosesTheMarksThatNumbersLoseInTheTreebank() throws IOException {
    Lemmatizer lemmatizer =
        lemmatizer(Optional.empty(), treebank("1,100 1100 NUM _", "4,200 4200 NUM _"));
    assertThat(lemmatizer.lemma("3,500,000", Upos.NUM, Features.NONE)).isEqualTo("3500000");
    assertThat(lemmatizer.lemma("3.5", Upos.NUM, Features.NONE)).isEqualTo("3.5");
    assertThat(lemmatizer.lemma("7,", Upos.NUM, Features.NONE)).isEqualTo("7,");
  }

  @Test
  void sameSamplesMakeTheSameBytes() throws IOException {
    Treebank treebank = treebank("ponts pont NOUN Number=Plur", "murs mur NOUN Number=Plur");
    assertThat(train(Optional.empty(), treebank)).isEqualTo(train(Optional.empty(), treebank));
  }

  @Test
  void whatIsNoLemmaFileIsRefused() {
    byte[] bytes = {3, 'a', 'b', 'c'};
    assertThatIOException()
        .isThrownBy(() -> Lemmatizer.read(new ByteArrayInputStream(bytes), Optional.empty()));
  }

  @Test
  void scoreCountsAnEmptyGoldLemmaAsRight() throws IOException {
    Treebank gold = treebank("quais quai NOUN Number=Plur", "x _ X _", "rues route NOUN _");
    LemmaScore score = new LemmaScore(ofPlurals(), gold);
    assertThat(score.accuracy()).isEqualTo(2 / 3.0);
    assertThat(score.report()).contains("1\tNOUN\trues\troute\true");
  }
}
