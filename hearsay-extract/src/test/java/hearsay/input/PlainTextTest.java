package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String FRENCH = "L’été, l’élève a « rêvé » près du phare… à Vauvert 😀\r\n";

  private static String text(byte[] bytes) throws IOException {
    try (PlainText in = PlainText.open(Source.of("phare.txt", bytes), false)) {
      StringWriter out = new StringWriter();
      in.transferTo(out);
      assertThat(in.problems()).isEmpty();
      return out.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void textIsReadAsItIsWithoutItsMark(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + FRENCH).getBytes(Charset.forName(charset));
    assertThat(text(bytes)).isEqualTo(FRENCH);
  }

  @Test
  void charactersSurviveTheEdgesOfBlocks() throws IOException {
    for (int shift = 0; shift < 5; shift++) {
      String text = "a".repeat(shift) + FRENCH.repeat(2_000);
      assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
  }

  @Test
  void charsetOfALongTextIsToldByItsStart() throws IOException {
    String text = FRENCH.replace("😀", "").replace("…", "").repeat(150_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isGreaterThan(DecodedStream.LOOK + 1_000_000);
    assertThat(text(bytes)).isEqualTo(text);
    byte[] latin = text.replace("’", "'").getBytes(Charset.forName("windows-1252"));
    assertThat(text(latin)).isEqualTo(text.replace("’", "'"));
  }

  @Test
  void damageIsReplacedAndCounted() throws IOException {
    byte[] bytes = FRENCH.repeat(10).getBytes(StandardCharsets.UTF_8);
    byte[] damaged = Arrays.copyOf(bytes, bytes.length + 2);
    damaged[bytes.length] = (byte) 0xFF;
    damaged[bytes.length + 1] = (byte) 0xC3;
    try (PlainText in = PlainText.open(Source.of("phare.txt", damaged), false)) {
      StringWriter out = new StringWriter();
      in.transferTo(out);
      assertThat(out.toString()).isEqualTo(FRENCH.repeat(10) + "\uFFFD\uFFFD");
      assertThat(in.problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.CHARSET_DAMAGED));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY, ''",
    "PDF, %PDF-1.4",
    "NOT_PLAIN_TEXT, <!doctype html><p>Le phare.</p>",
    "NOT_PLAIN_TEXT, '{\"text\": \"Le phare.\"}'",
  })
  void whatIsNoRunningTextIsRefused(Reason reason, String start) {
    Source source = Source.of("phare.txt", start.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PlainText.open(source, false).close())
        .isInstanceOfSatisfying(
            UnreadableInputException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void whatIsKnownToBeTextIsTaken() throws IOException {
    byte[] page = "<!doctype html>".getBytes(StandardCharsets.UTF_8);
    try (PlainText in = PlainText.open(Source.of("phare.txt", page), true)) {
      StringWriter out = new StringWriter();
      in.transferTo(out);
      assertThat(out.toString()).isEqualTo("<!doctype html>");
    }
  }

  @Test
  void failureWhileReadingNamesTheInput() throws IOException {
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    assertThatThrownBy(() -> PlainText.open(Source.of("-", failing), false).close())
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_READABLE));
  }
}
