package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import hearsay.analysis.ParsedSentence;
import hearsay.analysis.Pipeline;
import hearsay.analysis.TextParser;
import hearsay.analysis.WrittenToken;
import hearsay.language.LanguagePack;
import hearsay.syntax.Syntax;
import hearsay.text.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text with the models that ship: nothing is lost, every tree is one. */
class TextParserTest {

  private static final Pipeline FRENCH = pipeline("fr", Limits.DEFAULT);
  private static final Pipeline ENGLISH = pipeline("en", Limits.DEFAULT);

  private static Pipeline pipeline(String language, Limits limits) {
    return Pipeline.of(LanguagePack.find(language).orElseThrow(), limits).orElseThrow();
  }

  private static List<ParsedSentence> parse(Pipeline pipeline, String text) throws IOException {
    TextParser parser = new TextParser(pipeline, new StringReader(text));
    List<ParsedSentence> all = new ArrayList<>();
    for (ParsedSentence next = parser.next(); next != null; next = parser.next()) {
      all.add(next);
    }
    return all;
  }

  private static String text(List<ParsedSentence> sentences) {
    StringBuilder text = new StringBuilder();
    for (ParsedSentence sentence : sentences) {
      text.append(sentence.before());
      sentence.tokens().forEach(token -> text.append(token.form()).append(token.after()));
    }
    return text.toString();
  }

  private static void assertSound(List<ParsedSentence> sentences, String text) {
    assertThat(text(sentences)).isEqualTo(text);
    for (ParsedSentence sentence : sentences) {
      assertThat(sentence.tokens()).isNotEmpty();
      int words = sentence.tokens().stream().mapToInt(token -> token.words().size()).sum();
      assertThat(sentence.words()).hasSize(words);
      assertTree(sentence.words());
      for (WrittenToken token : sentence.tokens()) {
        assertThat(token.form()).isNotEmpty();
        assertThat(token.words()).isNotEmpty().noneMatch(String::isEmpty);
        assertThat(token.after().chars().allMatch(TextParserTest::isSpace)).isTrue();
      }
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Every word leads to the one root; walked once a word, however deep. */
  private static void assertTree(List<Syntax.Word> words) {
    boolean[] reaches = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      List<Integer> path = new ArrayList<>();
      int at = i;
      while (at >= 0 && !reaches[at]) {
        path.add(at);
        assertThat(path.size()).as("no cycle").isLessThanOrEqualTo(words.size());
        at = words.get(at).head();
      }
      path.forEach(word -> reaches[word] = true);
    }
    assertThat(words).filteredOn(word -> word.head() < 0).hasSize(1);
    assertThat(words)
        .allMatch(word -> (word.head() < 0) == word.deprel().equals("root"))
        .noneMatch(word -> word.lemma().isEmpty());
  }

  @Test
  void fusedWordsAreTwoWordsOfOneToken() throws IOException {
    ParsedSentence sentence = parse(FRENCH, "Elle parle du port aux marins.").get(0);
    assertThat(sentence.tokens())
        .extracting(WrittenToken::form)
        .containsExactly("Elle", "parle", "du", "port", "aux", "marins", ".");
    assertThat(sentence.tokens().get(2).words()).containsExactly("de", "le");
    assertThat(sentence.tokens().get(4).words()).containsExactly("à", "les");
    assertThat(sentence.tokens().get(5).after()).isEmpty();
  }

  @Test
  void contractionIsWrittenAsItStandsInTheText() throws IOException {
    ParsedSentence sentence = parse(ENGLISH, "They don’t know.").get(0);
    assertThat(sentence.tokens().get(1).words()).containsExactly("do", "n’t");
    assertThat(sentence.words().get(2).lemma()).isEqualTo("not");
  }

  @Test
  void emptyLinePartsParagraphs() throws IOException {
    List<ParsedSentence> sentences =
        parse(FRENCH, "\n Le port est fermé. La digue a cédé.\r\n\r\nLe maire est venu.");
    assertThat(sentences)
        .extracting(ParsedSentence::opensParagraph)
        .containsExactly(true, false, true);
    assertThat(sentences).extracting(ParsedSentence::before).containsExactly("\n ", "", "");
  }

  @Test
  void longTextIsParsedAsItsPartsAre() throws IOException {
    String part = "Le port est fermé. La digue a cédé dans la nuit.\n\nLe maire est venu ! ";
    List<ParsedSentence> once = parse(FRENCH, part + part);
    int copies = 2_500;
    List<ParsedSentence> often = parse(FRENCH, part.repeat(copies));
    assertThat(often).hasSize(3 * copies);
    for (int i = 6; i < often.size(); i += 1001) {
      ParsedSentence same = once.get(3 + i % 3);
      assertThat(often.get(i).words()).isEqualTo(same.words());
      assertThat(often.get(i).tokens()).isEqualTo(same.tokens());
      assertThat(often.get(i).opensParagraph()).isEqualTo(same.opensParagraph());
    }
  }

  @Test
  void sentenceThatIsTooLongIsOneTreeAllTheSame() {
    Limits limits = Limits.DEFAULT;
    Limits few =
        new Limits(
            limits.articleChars(),
            limits.fileBytes(),
            5,
            limits.quotationDepth(),
            limits.chainLength(),
            limits.lineBytes());
    List<String> forms = List.of("Le port est fermé et la digue a cédé dans la nuit .".split(" "));
    List<Syntax.Word> words = pipeline("fr", few).words(forms);
    assertThat(words).hasSameSizeAs(forms);
    assertTree(words);
    assertThat(words).filteredOn(word -> word.deprel().equals("dep")).hasSizeBetween(2, 3);
    assertThat(FRENCH.words(forms)).noneMatch(word -> word.deprel().equals("dep"));
  }

  @Test
  void formsAreNormalisedForTheModels() {
    List<Syntax.Word> plain = FRENCH.words(List.of("L'", "eau", "monte", "."));
    assertThat(FRENCH.words(List.of("L’", "eau\u00AD", "monte", "."))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "((((", "« ", "\"", "a", "A. ", "1 ", "1", ".", "…", "l'", "don't ", "du ", "\u200B ",
        "\u00AD", "e\u0301", "\u0301", "😀", "\t", "\f", "\u0000 ", "_", "#", "|", "\\ ", "ﬁ "
      })
  void hostileTextIsParsedInTimeAndKept(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> assertSound(parse(FRENCH, text), blank(text)));
  }

  @Test
  void anyCharactersAreKept() throws IOException {
    Random random = new Random(17);
    String known = "aeéd'’-.,!?«»\"()0123 \n\r\t\u00A0\u202F\u200B\u00AD\u0301\u2028\u0085\fﬁ";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(80);
      for (int i = 0; i < length; i++) {
        int any = random.nextInt(20);
        text.append(
            any == 0
                ? (char) random.nextInt(0xD800)
                : any == 1
                    ? (char) (0xD800 + random.nextInt(0x2800))
                    : known.charAt(random.nextInt(known.length())));
      }
      assertSound(parse(random.nextBoolean() ? FRENCH : ENGLISH, text.toString()), blank(text));
    }
  }

  /** What a text without words leaves: nothing, since there is no token to keep it. */
  private static String blank(CharSequence text) {
    return text.chars().allMatch(TextParserTest::isSpace) ? "" : text.toString();
  }

  @Test
  void wordOfAnyFormIsParsed() {
    for (String form :
        List.of("\u200B", "\u0301", "_", " ", "a b", "x".repeat(5_000), "\uD800", "280\u00A0000")) {
      assertTree(FRENCH.words(List.of(form)));
      assertTree(ENGLISH.words(Collections.nCopies(3, form)));
    }
  }
}
