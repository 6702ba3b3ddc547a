package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.input.UnreadableInputException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 and so on, PDF",
    "{\\rtf1 Hello, OFFICE_DOCUMENT",
    "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text, OFFICE_DOCUMENT",
    "PK\u0003\u0004....word/document.xml, OFFICE_DOCUMENT",
    "PK\u0003\u0004....pictures/one.png, ARCHIVE",
    "GIF89a...., IMAGE",
    "bplist00, WEB_ARCHIVE",
    "7z\u00BC\u00AF, ARCHIVE",
  })
  void whatIsNoArticleIsRefusedByItsFirstBytes(String head, Reason reason) {
    assertThat(FormatDetector.refusal(latin(head))).contains(reason);
  }

  @Test
  void gzipAndPngAreKnownByTheirBytes() {
    assertThat(FormatDetector.refusal(latin("\u001F\u008B\u0008"))).contains(Reason.ARCHIVE);
    assertThat(FormatDetector.refusal(latin("\u0089PNG\r\n"))).contains(Reason.IMAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WARC/1.0|WARC",
        "PK\u0003\u0004....archive/data.warc.gz|WACZ",
        "PK\u0003\u0004....word/document.xml|",
        "From: <Saved>~MIME-Version: 1.0~Content-Type: multipart/related;~~|MHTML",
        "From: <Saved>^MIME-Version: 1.0^Content-Type: text/html^^|MHTML",
        "From: a~MIME-Version: 1.0~Content-Type: multipart/alternative;~~Hello|",
        "About mail.~~MIME-Version: 1.0 and multipart/related are headers.|",
        "%PDF-1.4|",
        "Le port rouvre.|"
      })
  void containersAreKnownByTheirFirstBytes(String head, @Nullable Format format) {
    assertThat(FormatDetector.container(latin(head.replace("^", "\r\n").replace("~", "\n"))))
        .isEqualTo(Optional.ofNullable(format));
  }

  @Test
  void packedFilesAreNamed() {
    assertThat(FormatDetector.packing(latin("BZh9"))).isEqualTo("bzip2");
    assertThat(FormatDetector.packing(latin("Le port"))).isNull();
  }

  @Test
  void suffixIsThatOfWhatIsPacked() {
    assertThat(FormatDetector.suffix("a/b.html.GZ")).isEqualTo("html");
    assertThat(FormatDetector.suffix("b.gz")).isEmpty();
    assertThat(FormatDetector.suffix(null)).isEmpty();
  }

  @Test
  void manyControlCharactersAreNoText() {
    assertThat(FormatDetector.refusal(new byte[1000])).contains(Reason.BINARY);
    assertThat(FormatDetector.refusal(latin("a\u0000".repeat(3) + "b".repeat(500)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The PDF format begins with %PDF.",
        "PKK is a party.",
        "Le format <p> est simple.",
        "{ une accolade",
        "[AFP] Le port rouvre.",
        "WARCRAFT is a game."
      })
  void textThatLooksALittleLikeSomethingElseStaysText(String text) {
    assertThat(FormatDetector.refusal(latin(text))).isEmpty();
    assertThat(FormatDetector.format("a.txt", text)).isEqualTo(Format.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt|  <!DOCTYPE html><html>|HTML",
        "a|<html lang='fr'>|HTML",
        "a.html|Some words and a <b>tag</b>|HTML",
        "a.html|Words and nothing else|TEXT",
        "a.xhtml|<?xml version='1.0'?><html>|HTML",
        "a.json|{\"body\": 1}|JSON",
        "-|{\"id\": \"a\", \"text\": \"Le port rouvre.\"}|JSON",
        "-|[ {\"title\": \"a\"} ]|JSON",
        "-|{\"name\": \"a\"}|TEXT",
        "-|{\"authors\": [], \"maintext\": \"Le port rouvre.\"}|JSON",
        "-|<?xml version='1.0'?><rss version='2.0'><channel>|FEED",
        "a.xml|<feed xmlns='http://www.w3.org/2005/Atom'>|FEED",
        "a.xml|<?xml version='1.0'?><rdf:RDF>|FEED",
        "a.md|# Le port rouvre|MARKDOWN",
        "a.txt|# Le port rouvre|TEXT",
        "a.html.gz|Some words and a <b>tag</b>|HTML",
      })
  void contentTellsTheFormatAndTheSuffixDecidesBetweenEquals(
      String name, String start, Format format) {
    assertThat(FormatDetector.format(name, start)).isEqualTo(format);
  }
}
