package hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.ProblemKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Pages as browsers save them in one file. */
class MhtmlReaderTest {

  private static final String PAGE = "<html><body><p>Le préfet a nié lundi.</p></body></html>";

  /** As Chromium writes it. */
  private static String chromium(String part) {
    return """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://lefanal.example/port?id=1
    Subject: =?utf-8?Q?Le=20port?=
    Date: Tue, 25 Mar 2025 06:45:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----MultipartBoundary--x----"


    ------MultipartBoundary--x----
    Content-Type: text/html
    Content-ID: <frame-1@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://lefanal.example/port?id=1

    %s
    ------MultipartBoundary--x----
    Content-Type: text/html
    Content-ID: <frame-2@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://ads.example/

    <p>Publicit=C3=A9</p>
    ------MultipartBoundary--x------
    """
        .formatted(part)
        .replace("\n", "\r\n");
  }

  private static SavedPage read(String mhtml) throws UnreadableInputException {
    return read(mhtml.getBytes(StandardCharsets.UTF_8));
  }

  private static SavedPage read(byte[] mhtml) throws UnreadableInputException {
    return MhtmlReader.read(new ByteArrayInputStream(mhtml), "a.mhtml", ArchiveLimits.DEFAULT);
  }

  private static String text(SavedPage page) {
    return new String(page.bytes(), StandardCharsets.UTF_8).strip();
  }

  private static Reason refusal(String mhtml) {
    try {
      read(mhtml);
    } catch (UnreadableInputException e) {
      return e.reason();
    }
    throw new AssertionError("was read");
  }

  @Test
  void pageOfChromiumIsReadWithItsAddress() throws Exception {
    SavedPage page =
        read(chromium("<html><body><p>Le pr=C3=A9fet a ni=\n=C3=A9 lundi.</p></body></html>"));

    assertThat(text(page)).isEqualTo(PAGE);
    assertThat(page.url()).isEqualTo("https://lefanal.example/port?id=1");
    assertThat(page.isText()).isFalse();
    assertThat(page.cut()).isFalse();
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void partThatStartNamesIsThePage() throws Exception {
    String mhtml =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; start="<main@x>"; boundary=b

        --b
        Content-Type: text/html; charset=utf-8

        <p>Un cadre.</p>
        --b
        Content-Type: text/html; charset=windows-1252
        Content-ID: <main@x>
        Content-Location: https://lefanal.example/port
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(
                Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)));

    SavedPage page = read(mhtml);

    assertThat(text(page)).isEqualTo(PAGE);
    assertThat(page.contentType()).isEqualTo("text/html; charset=windows-1252");
    assertThat(page.url()).isEqualTo("https://lefanal.example/port");
    assertThat(text(read(mhtml.replace("<main@x>\"", "<other@x>\""))))
        .isEqualTo("<p>Un cadre.</p>");
  }

  @Test
  void pageAloneWithoutPartsIsRead() throws Exception {
    String mhtml =
        "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Location: file:///C:/port.htm\n\n"
            + PAGE;

    assertThat(text(read(mhtml))).isEqualTo(PAGE);
    assertThat(read(mhtml).url()).isNull();
  }

  @Test
  void lineOfAMegabyteIsRead() throws Exception {
    String line = "<p>" + "Le port rouvre. ".repeat(70_000);
    String mhtml =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
            + "Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n"
            + line
            + "\n--b--\n";

    assertThat(text(read(mhtml))).hasSize(line.strip().length());
  }

  @Test
  void pageThatTheFileEndsInIsDamaged() throws Exception {
    String whole = chromium("<p>Le pr=C3=A9fet a ni=C3=A9 lundi.</p>");
    SavedPage page = read(whole.substring(0, whole.indexOf(" lundi")));

    assertThat(text(page)).isEqualTo("<p>Le préfet a nié");
    assertThat(page.problems()).extracting(p -> p.kind()).containsExactly(ProblemKind.PAGE_DAMAGED);
  }

  @Test
  void pageLongerThanTheLimitIsCut() throws Exception {
    byte[] mhtml = chromium("<p>" + "a".repeat(5000)).getBytes(StandardCharsets.UTF_8);

    SavedPage page =
        MhtmlReader.read(
            new ByteArrayInputStream(mhtml), "a", ArchiveLimits.DEFAULT.withPageBytes(1000));

    assertThat(page.cut()).isTrue();
    assertThat(page.bytes()).hasSize(1000);
  }

  @Test
  void fileWithoutAPageIsRefused() {
    assertThat(refusal("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b--"))
        .isEqualTo(Reason.NO_PAGE);
    assertThat(refusal("MIME-Version: 1.0\nContent-Type: multipart/related\n\nno boundary"))
        .isEqualTo(Reason.NO_PAGE);
    assertThat(refusal("Content-Type: text/plain\n\nLe port")).isEqualTo(Reason.NO_PAGE);
    assertThat(refusal("a".repeat(200_000))).isEqualTo(Reason.NO_PAGE);
    assertThat(refusal("a: b\n".repeat(20_000))).isEqualTo(Reason.NO_PAGE);
  }

  @Test
  void partsInPartsAreFollowedToTheLimit() throws Exception {
    assertThat(text(read(nested(3)))).isEqualTo(PAGE);
    assertThat(refusal(nested(1000))).isEqualTo(Reason.NO_PAGE);
    assertThat(refusal(nested(20_000))).isEqualTo(Reason.NO_PAGE);
  }

  private static String nested(int depth) {
    StringBuilder text = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      text.append("Content-Type: multipart/related; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return text.append("Content-Type: text/html\n\n").append(PAGE).append('\n').toString();
  }

  @Test
  void manyPartsAreLookedAtToTheLimit() {
    String part = "--b\nContent-Type: image/png\n\nx\n";

    assertThat(
            refusal(
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                    + part.repeat(20_000)
                    + "--b\nContent-Type: text/html\n\n"
                    + PAGE))
        .isEqualTo(Reason.NO_PAGE);
  }

  @Test
  void everyMutationIsReadOrRefused() {
    byte[] whole =
        chromium("<p>Le pr=C3=A9fet a ni=C3=A9 lundi.</p>").getBytes(StandardCharsets.UTF_8);
    java.util.Random random = new java.util.Random(7);
    int read = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int k = random.nextInt(6); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        read += read(bytes).bytes().length;
      } catch (UnreadableInputException refused) {
        assertThat(refused.input()).isEqualTo("a.mhtml");
      }
    }
    assertThat(read).isPositive();
  }
}
