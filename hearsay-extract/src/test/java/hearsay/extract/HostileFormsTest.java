package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.archive.Warcs;
import hearsay.extract.ArticleList.Entry;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file was made to do, it is told, and what is sound in it is read. */
class HostileFormsTest {

  private static final ArticleReader READER = new ArticleReader();

  private final Path folder;

  HostileFormsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What was read of a file, and every reason and kind of problem that was told of it. */
  private record Outcome(List<String> told, List<String> texts) {

    static Outcome of(Source source) throws IOException {
      Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
      try (ArticleList list = READER.readAll(source, Hints.NONE)) {
        list.forEachRemaining(outcome::add);
      } catch (UnreadableInputException e) {
        outcome.told.add(e.reason().name());
      }
      return outcome;
    }

    private void add(Entry entry) {
      if (entry instanceof Entry.Refused refused) {
        told.add(refused.why().reason().name());
      } else if (entry instanceof Entry.Failed failed) {
        throw new AssertionError("a fault of ours", failed.fault());
      } else if (entry instanceof Entry.Read read) {
        texts.add(read.article().text());
        read.article().problems().forEach(problem -> told.add(problem.kind().name()));
      }
    }
  }

  static Stream<HostileForms.Row> rows() {
    return HostileForms.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void hostileFileIsToldAndTheSoundPartRead(HostileForms.Row row) throws IOException {
    Path file = Files.write(folder.resolve(row.file()), row.maker().bytes());

    Outcome outcome = Outcome.of(Source.of(file));

    assertThat(outcome.told()).contains(row.told()).hasSizeLessThan(500);
    assertThat(outcome.texts().stream().filter(text -> text.contains(HostileForms.SOUND)))
        .hasSize(row.sound());
  }

  @Test
  void namesInAZipLeadNowhere() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("../up.warc", "/root.warc", "C:\\drive.warc", "a/../../b.warc")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Warcs.raw("https://lefanal.example/" + name.length(), Warcs.page("Lanrec")));
      }
    }
    Path file = Files.write(inner.resolve("a.wacz"), out.toByteArray());

    assertThat(Outcome.of(Source.of(file)).texts()).hasSize(4);
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void feedReadsNoOtherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Sesame");
    String declared = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String item = "<item><description>Le port &x; rouvre.</description></item>";
    String early = "<?xml version=\"1.0\"?>" + declared + "<rss><channel>" + item;
    String late = "<rss><channel>" + item + declared + item;

    Outcome refused = Outcome.of(Source.of("early.xml", Warcs.utf8(early)));
    Outcome read = Outcome.of(Source.of("late.xml", Warcs.utf8(late)));

    assertThat(refused.told()).containsExactly("DOCTYPE");
    assertThat(read.texts()).hasSize(2).noneMatch(text -> text.contains("Sesame"));
  }
}
