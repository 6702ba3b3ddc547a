package hearsay.train.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.SurfaceToken;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the segmenters that ship do with sentences of our own. */
class ShippedSegmenterTest {

  private static final Segmenter FRENCH = segmenter("fr");
  private static final Segmenter ENGLISH = segmenter("en");
  private static final Segmenter GERMAN = segmenter("de");

  private static Segmenter segmenter(String language) {
    LanguagePack pack = LanguagePack.find(language).orElseThrow();
    return Segmenter.of(pack, Lexicon.of(pack));
  }

  private static Segmenter of(String language) {
    return switch (language) {
      case "fr" -> FRENCH;
      case "en" -> ENGLISH;
      default -> GERMAN;
    };
  }

  private static List<List<SurfaceToken>> read(Segmenter segmenter, String text) {
    return segmenter.sentences(text, new Span(0, text.length()));
  }

  private static String tokens(Segmenter segmenter, String text) {
    List<String> forms = new ArrayList<>();
    read(segmenter, text).forEach(s -> s.forEach(t -> forms.add(t.span().of(text))));
    return String.join("|", forms);
  }

  private static String words(Segmenter segmenter, String text) {
    List<String> forms = new ArrayList<>();
    read(segmenter, text)
        .forEach(s -> s.forEach(t -> t.words().forEach(word -> forms.add(word.form()))));
    return String.join("|", forms);
  }

  private static List<String> sentences(Segmenter segmenter, String text) {
    return read(segmenter, text).stream()
        .map(s -> s.get(0).span().union(s.get(s.size() - 1).span()).of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; L'orage n'a pas cessé.; L'|orage|n'|a|pas|cessé|.",
        "fr; Viendra-t-il aujourd'hui ?; Viendra|-t-il|aujourd'hui|?",
        "fr; Où est-ce, demande-t-elle ?; Où|est|-ce|,|demande|-t-elle|?",
        "fr; À 12h30, par 25 °C.; À|12|h|30|,|par|25|°C|.",
        "fr; Il a payé 280 000 euros.; Il|a|payé|280 000|euros|.",
        "fr; Celui-ci vit à Saint-Amour-le-Bas.; Celui-ci|vit|à|Saint-Amour-le-Bas|.",
        "fr; M. Roe et Mme Dupré.; M.|Roe|et|Mme|Dupré|.",
        "fr; Si l'on veut, c'est-à-dire peut-être.; Si|l'on|veut|,|c'est-à-dire|peut-être|.",
        "fr; Les habitant(e)s du quartier.; Les|habitant(e)s|du|quartier|.",
        "en; They don't know Mr. Roe's dog.; They|don't|know|Mr.|Roe's|dog|.",
        "en; A well-known e-mail and/or 10%.; A|well|-|known|e-mail|and|/|or|10|%|.",
        "en; It cost $5.5 on 08/01/2022.; It|cost|$|5.5|on|08/01/2022|.",
        "en; Write to www.fanal.example/a or not :); Write|to|www.fanal.example/a|or|not|:)",
        "de; Sie fuhr im Mai zum Hafen.; Sie|fuhr|im|Mai|zum|Hafen|.",
        "de; Das sagte Dr. Roe am 3. Mai.; Das|sagte|Dr.|Roe|am|3.|Mai|."
      })
  void textIsCutIntoTokens(String language, String text, String expected) {
    assertThat(tokens(of(language), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; Au port du village.; À|le|port|de|le|village|.",
        "fr; Le maire des trois communes parle aux habitants.;"
            + " Le|maire|de|les|trois|communes|parle|à|les|habitants|.",
        "fr; Il a vu des bateaux.; Il|a|vu|des|bateaux|.",
        "en; He cannot say it's Anna's.; He|can|not|say|it|'s|Anna|'s|.",
        "en; She won't and we don't.; She|wo|n't|and|we|do|n't|.",
        "en; Its roof fell.; Its|roof|fell|.",
        "de; Sie fuhr im Mai zum Hafen.; Sie|fuhr|in|dem|Mai|zu|dem|Hafen|."
      })
  void tokensStandForWords(String language, String text, String expected) {
    assertThat(words(of(language), text)).isEqualTo(expected);
  }

  @Test
  void wordsThatCanBeToldApartHaveTheirOwnPlaces() {
    SurfaceToken token = read(ENGLISH, "We don't.").get(0).get(1);
    assertThat(token.isFused()).isTrue();
    assertThat(token.words())
        .extracting(SurfaceToken.Word::span)
        .containsExactly(new Span(3, 5), new Span(5, 8));
  }

  @Test
  void wordsThatCannotShareTheTokensPlace() {
    SurfaceToken token = read(FRENCH, "Il va au port.").get(0).get(2);
    assertThat(token.words())
        .extracting(SurfaceToken.Word::span)
        .containsExactly(new Span(6, 8), new Span(6, 8));
    assertThat(token.isWrittenApart()).isFalse();
  }

  @Test
  void quotationsDoNotDerailFrenchSentences() {
    String text =
        "« Vraiment ? » demande-t-il. Le Fanal l'a écrit : « Le pont rouvrira. » Anna Roe le nie.";
    assertThat(sentences(FRENCH, text))
        .containsExactly(
            "« Vraiment ? » demande-t-il.",
            "Le Fanal l'a écrit : « Le pont rouvrira. »",
            "Anna Roe le nie.");
  }

  @Test
  void anUnclosedQuotationEndsNothing() {
    assertThat(
            sentences(FRENCH, "« Le pont rouvrira demain. Personne n'y croit. Le maire se tait."))
        .containsExactly("« Le pont rouvrira demain.", "Personne n'y croit.", "Le maire se tait.");
  }

  @Test
  void abbreviationsDoNotEndSentences() {
    assertThat(sentences(ENGLISH, "Gen. Roe met Dr. Lee in the U.S. on Jan. 3. They agreed."))
        .containsExactly("Gen. Roe met Dr. Lee in the U.S. on Jan. 3.", "They agreed.");
  }

  @Test
  void aQuotationMarkAfterAnElisionOpens() {
    String text = "Le maire a signé l'\"Accord du port\" hier.";
    assertThat(sentences(FRENCH, text)).containsExactly(text);
  }

  @Test
  void headingsInARowAreSentencesOfTheirOwn() {
    String text = "Travaux du pont Avis aux riverains Le quai est fermé depuis lundi.";
    assertThat(sentences(FRENCH, text))
        .containsExactly(
            "Travaux du pont", "Avis aux riverains", "Le quai est fermé depuis lundi.");
    assertThat(sentences(FRENCH.forParagraphs(), text)).doesNotContain("Travaux du pont");
  }

  @Test
  void namesInAParagraphAreNotTakenForHeadings() {
    String text =
        "Le groupe Méridien Presse et la Radio Cormoran ont quitté le Centre Anna Roe hier.";
    assertThat(sentences(FRENCH.forParagraphs(), text)).containsExactly(text);
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(read(FRENCH, "")).isEmpty();
    assertThat(read(FRENCH, " \n\n ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "« ",
        "\" ",
        "1 ",
        "a.",
        "-a",
        "A. ",
        "'",
        "x : x ; ",
        "( a ; ",
        "...! ",
        "\n"
      })
  void anyTextIsReadInLinearTime(String part) {
    String text = part.repeat(400_000 / part.length());
    assertThatCode(
            () -> {
              for (Segmenter segmenter : List.of(FRENCH, ENGLISH)) {
                assertCovers(segmenter, text);
              }
            })
        .doesNotThrowAnyException();
    long from = System.nanoTime();
    read(FRENCH, text);
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void everyCharacterOfAnyTextBelongsToOneToken() {
    String signs = "aé'-. ,;:!?«»“”\"()[]0123&/@#$%°_*\n…😀ß½’";
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        int at = random.nextInt(signs.codePointCount(0, signs.length()));
        text.appendCodePoint(signs.codePointAt(signs.offsetByCodePoints(0, at)));
      }
      assertCovers(round % 2 == 0 ? FRENCH : GERMAN, text.toString());
    }
  }

  private static void assertCovers(Segmenter segmenter, String raw) {
    String text = Normalizer.normalize(raw).normalized();
    int end = 0;
    for (List<SurfaceToken> sentence : read(segmenter, text)) {
      assertThat(sentence).isNotEmpty();
      for (SurfaceToken token : sentence) {
        assertThat(text.substring(end, token.span().start())).isBlank();
        assertThat(token.span().isEmpty()).isFalse();
        end = token.span().end();
      }
    }
    assertThat(text.substring(end)).isBlank();
  }
}
