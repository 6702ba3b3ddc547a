package hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.input.Series.Found;
import hearsay.input.Source;
import hearsay.input.UnpackLimits;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczPagesTest {

  private static final String A = "https://lefanal.example/a";
  private static final String B = "https://lefanal.example/b";
  private static final String AD = "https://ads.example/frame";

  private final Path file;

  WaczPagesTest(@TempDir Path folder) {
    this.file = folder.resolve("site.wacz");
  }

  /** A ZIP of names and bytes, stored as WACZ wants it for archives. */
  private Path zip(Object... namesAndBytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        byte[] bytes =
            namesAndBytes[i + 1] instanceof byte[] given
                ? given
                : Warcs.utf8(namesAndBytes[i + 1].toString());
        ZipEntry entry = new ZipEntry(namesAndBytes[i].toString());
        if (namesAndBytes[i].toString().endsWith(".gz")) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          CRC32 sum = new CRC32();
          sum.update(bytes);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return file;
  }

  private static byte[] pages(String... urls) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String url : urls) {
      out.writeBytes(Warcs.packed(Warcs.html(url, Warcs.page("Lanrec"))));
    }
    return out.toByteArray();
  }

  private static String list(String... urls) {
    StringBuilder list =
        new StringBuilder("{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All\"}\n");
    for (String url : urls) {
      list.append("{\"id\":\"1\",\"url\":\"").append(url).append("\",\"title\":\"T\"}\n");
    }
    return list.toString();
  }

  private static List<String> words(Path zip) throws IOException {
    return words(zip, ArchiveLimits.DEFAULT);
  }

  private static List<String> words(Path zip, ArchiveLimits limits) throws IOException {
    Source source = Source.of(zip);
    return Warcs.words(Warcs.all(WaczPages.open(source, source.open(), limits)));
  }

  private static Reason refusal(Path zip, ArchiveLimits limits) {
    try {
      words(zip, limits);
    } catch (UnreadableInputException e) {
      assertThat(e.input()).isEqualTo(zip.toString());
      return e.reason();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("was read");
  }

  @Test
  void pagesOfAllArchivesAreReadInOrderAndCountedOn() throws IOException {
    Path zip =
        zip(
            "datapackage.json", "{}",
            "archive/one.warc.gz", pages(A, AD),
            "archive/two.warc", Warcs.raw(B, Warcs.page("Vauvert")));

    assertThat(words(zip)).containsExactly("1 " + A, "2 " + AD, "3 " + B);
  }

  @Test
  void onlyWhatIsListedIsAPage() throws IOException {
    Path zip =
        zip(
            "archive/data.warc.gz", pages(A, AD, B),
            "pages/pages.jsonl", list(A + "/#top"),
            "pages/extraPages.jsonl", "{\"url\":\"http://lefanal.example/b\"}\nno json\n");

    assertThat(words(zip)).containsExactly("1 " + A, "3 " + B);
  }

  @Test
  void pageThatIsListedIsFollowedToWhereItWasMoved() throws IOException {
    byte[] moved =
        Warcs.packed(
            Warcs.response(A, 301, new byte[0], "Content-Type", "text/html", "Location", "/b"),
            Warcs.html(B, Warcs.page("Vauvert")),
            Warcs.html(AD, Warcs.page("Lanrec")));

    assertThat(words(zip("archive/data.warc.gz", moved, "pages/pages.jsonl", list(A))))
        .containsExactly("2 " + B);
  }

  @Test
  void whereNothingOfTheListIsThereAllPagesAreRead() throws IOException {
    Path zip =
        zip("pages/pages.jsonl", list("https://other.example/"), "archive/a.warc.gz", pages(A, B));

    assertThat(words(zip)).containsExactly("1 " + A, "2 " + B);
  }

  @Test
  void listLongerThanTheLimitIsNotHeeded() throws IOException {
    Path zip = zip("pages/pages.jsonl", list(A, A + 1, A + 2), "archive/a.warc.gz", pages(A, B));

    assertThat(words(zip, limits(UnpackLimits.DEFAULT, 100, 1 << 20, 2)))
        .containsExactly("1 " + A, "2 " + B);
  }

  private static ArchiveLimits limits(
      UnpackLimits unpack, int entries, long directory, int listed) {
    ArchiveLimits usual = ArchiveLimits.DEFAULT;
    return new ArchiveLimits(
        usual.pageBytes(),
        usual.headerBytes(),
        unpack,
        entries,
        directory,
        listed,
        usual.mimeParts(),
        usual.mimeDepth());
  }

  @Test
  void archiveThatIsNotAFileIsReadAsWell() throws IOException {
    byte[] bytes = Files.readAllBytes(zip("archive/data.warc.gz", pages(A)));
    Source source = Source.of("-", new java.io.ByteArrayInputStream(bytes));

    assertThat(Warcs.words(Warcs.all(WaczPages.open(source, source.open(), ArchiveLimits.DEFAULT))))
        .containsExactly("1 " + A);
  }

  @Test
  void otherZipsAreRefused() throws IOException {
    assertThat(refusal(zip("a.html", "<p>"), ArchiveLimits.DEFAULT)).isEqualTo(Reason.ARCHIVE);
    assertThat(refusal(zip("datapackage.json", "{}"), ArchiveLimits.DEFAULT))
        .isEqualTo(Reason.NO_PAGE);
    assertThat(refusal(zip("docProps/a", "", "[Content_Types].xml", ""), ArchiveLimits.DEFAULT))
        .isEqualTo(Reason.OFFICE_DOCUMENT);
  }

  @Test
  void moreEntriesOrALargerDirectoryThanTheLimitAreRefused() throws IOException {
    Path zip = zip("a", "", "b", "", "archive/data.warc.gz", pages(A));

    assertThat(refusal(zip, limits(UnpackLimits.DEFAULT, 2, 1 << 20, 10)))
        .isEqualTo(Reason.HOSTILE_ZIP);
    assertThat(refusal(zip, limits(UnpackLimits.DEFAULT, 10, 100, 10)))
        .isEqualTo(Reason.HOSTILE_ZIP);
    assertThat(words(zip, limits(UnpackLimits.DEFAULT, 3, 1 << 20, 10))).hasSize(1);
  }

  @Test
  void halfAZipIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(zip("archive/data.warc.gz", pages(A)));
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(refusal(file, ArchiveLimits.DEFAULT)).isEqualTo(Reason.BROKEN_PACKING);
  }

  /** Each entry's bytes are those of the first: a small file that would unpack to a large one. */
  @Test
  void entriesThatShareTheirBytesAreRefused() throws IOException {
    zip("archive/a.warc.gz", pages(A), "archive/b.warc.gz", pages(B));
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - 22;
    int directory = zip.getInt(end + 16);
    int second = directory + 46 + zip.getShort(directory + 28) + zip.getShort(directory + 30);
    // Both say that they are as long as the file.
    zip.putInt(directory + 20, bytes.length - 100);
    zip.putInt(second + 20, bytes.length - 100);
    Files.write(file, bytes);

    assertThat(refusal(file, ArchiveLimits.DEFAULT)).isEqualTo(Reason.HOSTILE_ZIP);
  }

  @Test
  void bombIsLeftAndTheNextArchiveRead() throws IOException {
    byte[] bomb = Warcs.raw(A, " ".repeat(20_000_000));
    Path zip = zip("archive/a.warc", bomb, "archive/b.warc.gz", pages(B));

    List<String> words = words(zip, limits(new UnpackLimits(1 << 20, 50), 10, 1 << 20, 10));

    assertThat(words).contains("2 " + B).anyMatch(word -> word.contains("BOMB"));
  }

  @Test
  void archiveThatIsDamagedIsToldAndTheNextOneRead() throws IOException {
    zip("archive/a.warc", Warcs.raw(A, Warcs.page("Lanrec")), "archive/b.warc.gz", pages(B));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 80; i < 140; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);

    List<Found<SavedPage>> found =
        Warcs.all(
            WaczPages.open(Source.of(file), Files.newInputStream(file), ArchiveLimits.DEFAULT));

    assertThat(Warcs.words(found)).anyMatch(w -> w.endsWith("BROKEN_PACKING"));
    assertThat(Warcs.words(found)).anyMatch(w -> w.endsWith(B));
  }

  @Test
  void everyMutationIsReadOrRefused() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            zip(
                "pages/pages.jsonl",
                list(A),
                "archive/a.warc.gz",
                pages(A),
                "archive/b.warc",
                Warcs.raw(B, "<p>B")));
    java.util.Random random = new java.util.Random(20_260_101);
    int read = 0;
    for (int round = 0; round < 300; round++) {
      byte[] bytes = whole.clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, bytes);
      try {
        read += words(file).size();
      } catch (UnreadableInputException refused) {
        assertThat(refused.input()).isEqualTo(file.toString());
      }
    }
    assertThat(read).isPositive();
  }

  @Test
  void sizeOfTheDirectoryIsReadFromTheEnd() throws IOException {
    assertThat(ZipDirectory.size(zip("a", "b"))).isPositive().isLessThan(200);
    Files.write(file, new byte[10]);
    assertThat(ZipDirectory.size(file)).isEqualTo(-1);
    assertThatThrownBy(() -> ZipDirectory.size(file.resolveSibling("none")))
        .isInstanceOf(IOException.class);
  }
}
