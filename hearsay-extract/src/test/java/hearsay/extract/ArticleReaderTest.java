package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.ProblemKind;
import hearsay.text.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

  private static final ArticleReader READER = new ArticleReader();

  private static Source source(String text) {
    return Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article read(String text) throws UnreadableInputException {
    return READER.read(source(text), Hints.NONE);
  }

  private static Reason refusal(Source source) {
    try {
      READER.read(source, Hints.NONE);
    } catch (UnreadableInputException e) {
      assertThat(e.input()).isEqualTo(source.name());
      assertThat(e).hasMessageContaining(e.reason().name());
      return e.reason();
    }
    throw new AssertionError("was read: " + source.name());
  }

  @ParameterizedTest
  @CsvSource({"'\n'", "'\r\n'", "'\r'"})
  void plainTextIsTheTextOfTheFileUnchanged(String end) throws Exception {
    String text = " Titre" + end + end + "Le préfet\u00A0nie.\t" + end + "Fin. " + end;

    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void onlyTheByteOrderMarkIsNoPartOfTheText() throws Exception {
    assertThat(read("\uFEFFLe préfet nie.").text()).isEqualTo("Le préfet nie.");
  }

  @Test
  void fileLongerThanItsHeadIsReadWhole() throws Exception {
    String text = "Le préfet nie tout, et l’été passe. ".repeat(3000);

    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void toldValuesWinAndSayWhoTold() throws Exception {
    Hints hints =
        Hints.NONE
            .withGiven("a-1")
            .withOutlet("Le Fanal")
            .withPublished(Timestamp.of(LocalDate.of(2022, 1, 8)))
            .withLanguage("fr")
            .withUrl("https://lefanal.example/a")
            .withAuthors(List.of("Anne Lestrade"));
    String page = "<html lang='en'><title>T</title><p>" + "Le préfet nie tout. ".repeat(20);

    Metadata metadata = READER.read(source(page), hints).metadata();

    assertThat(metadata.outlet()).isEqualTo("Le Fanal");
    assertThat(metadata.given()).isEqualTo("a-1");
    assertThat(metadata.language()).isEqualTo("fr");
    assertThat(metadata.authors()).containsExactly("Anne Lestrade");
    assertThat(metadata.from())
        .containsEntry(MetadataField.LANGUAGE, MetadataOrigin.OPTION)
        .containsEntry(MetadataField.OUTLET, MetadataOrigin.OPTION)
        .containsEntry(MetadataField.PUBLISHED, MetadataOrigin.OPTION);
  }

  @Test
  void fileNameIsKeptAsGiven() throws Exception {
    assertThat(read("Le préfet nie.").metadata().file()).isEqualTo("a.txt");
  }

  @Test
  void emptyAndBlankInputsAreRefused() {
    assertThat(refusal(source(""))).isEqualTo(Reason.EMPTY);
    assertThat(refusal(source("\uFEFF \r\n\u00A0\n"))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void missingFileAndFolderAreRefused(@TempDir Path folder) {
    assertThat(refusal(Source.of(folder.resolve("no.txt")))).isEqualTo(Reason.NOT_FOUND);
    assertThat(refusal(Source.of(folder))).isEqualTo(Reason.FOLDER);
  }

  @Test
  void streamThatFailsIsReportedAsUnreadable() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("disk gone");
          }
        };

    assertThat(refusal(Source.of("-", failing))).isEqualTo(Reason.NOT_READABLE);
  }

  @Test
  void pdfIsRefusedByItsContentWhateverItsName(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("article.txt");
    Files.writeString(file, "%PDF-1.4 …");

    assertThat(refusal(Source.of(file))).isEqualTo(Reason.PDF);
  }

  @Test
  void pageWithoutAStoryIsRefused() {
    assertThat(refusal(source("<!DOCTYPE html><title>x</title><nav>Menu</nav>")))
        .isEqualTo(Reason.NO_ARTICLE);
  }

  @Test
  void textOverTheLimitIsCutAtAParagraph() throws Exception {
    Limits limits = new Limits(100, 1 << 20, 400, 4, 8, 1 << 20);
    String text = "Le préfet nie.\n\n" + "La mairie confirme ".repeat(3) + "\n\n" + "x".repeat(99);

    Article article = new ArticleReader(limits).read(source(text), Hints.NONE);

    assertThat(text).startsWith(article.text());
    assertThat(article.text()).endsWith("confirme \n\n");
    assertThat(article.problems()).hasSize(1);
    assertThat(article.problems().get(0).kind()).isEqualTo(ProblemKind.INPUT_TRUNCATED);
    assertThat(article.problems().get(0).details())
        .containsExactly(Integer.toString(article.text().length()), "100");
  }

  @Test
  void cutNeverSplitsACharacter() throws Exception {
    Limits limits = new Limits(11, 1 << 20, 400, 4, 8, 1 << 20);

    Article article = new ArticleReader(limits).read(source("😀".repeat(20)), Hints.NONE);

    assertThat(article.text()).isEqualTo("😀".repeat(5));
  }

  @Test
  void fiftyMegabytesOfTextAreReadUpToTheLimit() throws Exception {
    byte[] line =
        "Le préfet de Lanrec nie toute faute dans l’incendie.\n\n".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at < 50L << 20 ? line[(int) (at++ % line.length)] & 0xFF : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = 0;
            for (int b = 0; count < length && (b = read()) >= 0; count++) {
              into[from + count] = (byte) b;
            }
            return count == 0 && length > 0 ? -1 : count;
          }
        };

    Article article = READER.read(Source.of("-", endless), Hints.NONE);

    assertThat(article.text().length())
        .isBetween(Limits.DEFAULT.articleChars() - 100, Limits.DEFAULT.articleChars());
    assertThat(article.problems())
        .extracting(problem -> problem.kind())
        .containsExactly(ProblemKind.INPUT_TRUNCATED);
  }

  @Test
  void suffixTellsWhetherAFileLooksReadable() {
    assertThat(
            List.of(
                    "a.txt",
                    "b.HTML",
                    "c.jsonl",
                    "d.md",
                    "e.pdf",
                    "f",
                    "g.warc.gz",
                    "h.tar.gz",
                    "gz")
                .stream()
                .filter(name -> ArticleReader.looksReadable(Path.of("x", name))))
        .containsExactly("a.txt", "b.HTML", "c.jsonl", "d.md", "g.warc.gz");
  }

  @Test
  void formatThatTheUserTellsWins() throws Exception {
    String text = "<p>Le préfet nie.</p>";

    Article article = READER.read(source(text), Hints.NONE.withFormat(Format.TEXT));

    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void listOfSeveralArticlesIsNoSingleArticle() {
    Source list = source("{\"text\": \"Le préfet nie.\"}\n{\"text\": \"La mairie aussi.\"}\n");

    assertThatThrownBy(() -> READER.read(list, Hints.NONE))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("SEVERAL_ARTICLES");
  }
}
