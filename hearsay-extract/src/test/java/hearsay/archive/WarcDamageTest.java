package hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.input.Series.Found;
import hearsay.input.UnpackLimits;
import hearsay.input.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are broken, or lie: the rest is read, and nothing is made up. */
class WarcDamageTest {

  private static final String A = "https://lefanal.example/a";
  private static final String B = "https://lefanal.example/b";
  private static final String C = "https://lefanal.example/c";

  private static final byte[] FIRST = Warcs.raw(A, Warcs.page("Lanrec"));
  private static final byte[] LAST = Warcs.raw(C, Warcs.page("Vauvert"));

  private static List<String> words(byte[]... parts) throws IOException {
    return Warcs.words(Warcs.found(Warcs.joined(parts)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10",
        "0",
        "5000",
        "999999999",
        "9223372036854775807",
        "99999999999999999999999999",
        "-1",
        "",
        "many"
      })
  void lengthThatLiesIsToldAndTheNextRecordIsRead(String length) throws IOException {
    byte[] lie = Warcs.raw(B, length, Warcs.page("Marlow"));

    List<String> plain = words(FIRST, lie, LAST);
    List<String> packed = words(Warcs.gzip(FIRST), Warcs.gzip(lie), Warcs.gzip(LAST));

    assertThat(plain).containsExactly("1 " + A, "2 " + B + " PAGE_DAMAGED", "3 " + C);
    assertThat(packed).isEqualTo(plain);
  }

  @Test
  void blockOfARecordThatLiesIsReadUpToTheNextOne() throws IOException {
    byte[] lie = Warcs.raw(B, "5000", Warcs.page("Marlow"));

    String text = Warcs.text(Warcs.found(Warcs.joined(FIRST, lie, LAST)).get(1));

    assertThat(text.strip()).isEqualTo(Warcs.page("Marlow"));
  }

  @Test
  void lieOfAFileThatCannotBeReopenedCostsWhatItCovers() throws IOException {
    byte[] small = Warcs.joined(FIRST, Warcs.raw(B, "5000", "<p>B"), LAST);
    byte[] large = Warcs.joined(FIRST, Warcs.raw(B, "50000000", "<p>B"), LAST);

    assertThat(Warcs.words(Warcs.streamed(small)))
        .containsExactly("1 " + A, "2 " + B + " PAGE_DAMAGED", "3 " + C);
    // Nothing of the file is longer than a page may be: what stands behind is found all the same.
    assertThat(Warcs.words(Warcs.streamed(large)))
        .containsExactly("1 " + A, "2 " + B + " PAGE_DAMAGED", "3 " + C);
  }

  @Test
  void recordThatTheFileEndsInIsReadAsFarAsItGoes() throws IOException {
    byte[] half = Arrays.copyOf(LAST, LAST.length * 2 / 3);

    assertThat(words(FIRST, half)).containsExactly("1 " + A, "2 " + C + " PAGE_DAMAGED");
    assertThat(words(FIRST, Arrays.copyOf(LAST, 40))).containsExactly("1 " + A, "2 BROKEN_RECORD");
    byte[] member = Warcs.gzip(LAST);
    assertThat(words(Warcs.gzip(FIRST), Arrays.copyOf(member, member.length - 20)))
        .containsExactly("1 " + A, "2 " + C + " PAGE_DAMAGED");
  }

  @Test
  void bytesThatAreNoRecordAreToldAndPassedOver() throws IOException {
    byte[] noise = Warcs.utf8("This is no record.\r\nNor is this.\r\n\r\n");

    assertThat(words(FIRST, noise, LAST)).containsExactly("1 " + A, "2 BROKEN_RECORD", "3 " + C);
    assertThat(words(Warcs.gzip(FIRST), noise, Warcs.gzip(LAST)))
        .containsExactly("1 " + A, "2 BROKEN_RECORD", "3 " + C);
    assertThat(words(Warcs.gzip(FIRST), Warcs.gzip(noise), Warcs.gzip(LAST)))
        .containsExactly("1 " + A, "2 BROKEN_RECORD", "3 " + C);
  }

  @Test
  void brokenRecordIsNamedByTheByteWhereItBegins() throws IOException {
    byte[] member = Warcs.gzip(FIRST);

    List<Found<SavedPage>> found =
        Warcs.found(Warcs.joined(member, Warcs.utf8("noise"), Warcs.gzip(LAST)));

    UnreadableInputException why = ((Found.Refused<SavedPage>) found.get(1)).why();
    assertThat(why.detail()).isEqualTo(Integer.toString(member.length + 5));
  }

  @Test
  void memberThatIsCutOutOfTheMiddleCostsItsOwnRecord() throws IOException {
    byte[] big = Warcs.gzip(Warcs.raw(B, noise(60_000)));
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(big, big.length * part / 8);
      List<String> words = words(Warcs.gzip(FIRST), cut, Warcs.gzip(LAST), Warcs.gzip(FIRST));

      assertThat(words.get(0)).isEqualTo("1 " + A);
      assertThat(words.get(1)).endsWith(B + " PAGE_DAMAGED");
      assertThat(words.get(words.size() - 2)).endsWith(" " + C);
      assertThat(words.get(words.size() - 1)).endsWith(" " + A);
    }
  }

  /** Text that gzip cannot make much smaller. */
  private static String noise(int length) {
    StringBuilder text = new StringBuilder("<p>");
    java.util.Random random = new java.util.Random(3);
    while (text.length() < length) {
      text.append((char) ('!' + random.nextInt(90)));
    }
    return text.toString();
  }

  @Test
  void memberWithAWrongChecksumIsReadWithAProblem() throws IOException {
    byte[] member = Warcs.gzip(LAST);
    member[member.length - 6] ^= 1;

    assertThat(words(Warcs.gzip(FIRST), member, Warcs.gzip(FIRST)))
        .containsExactly("1 " + A, "2 " + C + " PAGE_DAMAGED", "3 " + A);
  }

  @Test
  void fileThatIsOneMemberIsReadRecordByRecord() throws IOException {
    assertThat(words(Warcs.gzip(FIRST, LAST))).containsExactly("1 " + A, "2 " + C);
  }

  @Test
  void recordMayRunOverSeveralMembers() throws IOException {
    byte[] all = Warcs.joined(FIRST, LAST);
    byte[] one = Warcs.gzip(Arrays.copyOf(all, 300));
    byte[] two = Warcs.gzip(Arrays.copyOfRange(all, 300, all.length));

    assertThat(words(one, two)).containsExactly("1 " + A, "2 " + C);
  }

  @Test
  void pageCannotForgeARecord() throws IOException {
    String forged = "<p>A</p>\r\n\r\n" + new String(LAST, StandardCharsets.UTF_8);

    assertThat(words(Warcs.raw(A, forged), FIRST)).containsExactly("1 " + A, "2 " + A);
    assertThat(words(Warcs.gzip(Warcs.raw(A, forged), FIRST))).containsExactly("1 " + A, "2 " + A);
  }

  @Test
  void bombIsLeftAndTheNextRecordRead() throws IOException {
    ArchiveLimits tight = limits(1 << 20, 20);
    byte[] bomb = Warcs.gzip(Warcs.raw(B, " ".repeat(30_000_000)));

    List<String> words =
        Warcs.words(Warcs.found(Warcs.joined(Warcs.gzip(FIRST), bomb, Warcs.gzip(LAST)), tight));

    assertThat(words).hasSize(3);
    assertThat(words.get(0)).isEqualTo("1 " + A);
    assertThat(words.get(1)).isEqualTo("2 " + B + " CUT PAGE_DAMAGED");
    assertThat(words.get(2)).isEqualTo("3 " + C);
  }

  @Test
  void bombInARecordThatIsNoPageIsToldByItsName() throws IOException {
    String head = "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 30000000\r\n\r\n";
    byte[] bomb = Warcs.gzip(Warcs.utf8(head + " ".repeat(30_000_000)));

    List<Found<SavedPage>> found =
        Warcs.found(Warcs.joined(bomb, Warcs.gzip(LAST)), limits(1 << 20, 20));

    assertThat(Warcs.words(found)).containsExactly("1 BOMB", "2 " + C);
    assertThat(((Found.Refused<SavedPage>) found.get(0)).why().detail()).isEqualTo("20");
  }

  private static ArchiveLimits limits(long free, int ratio) {
    ArchiveLimits usual = ArchiveLimits.DEFAULT;
    return new ArchiveLimits(
        usual.pageBytes(),
        usual.headerBytes(),
        new UnpackLimits(free, ratio),
        usual.zipEntries(),
        usual.zipDirectoryBytes(),
        usual.listedPages(),
        usual.mimeParts(),
        usual.mimeDepth());
  }

  @Test
  void hundredThousandTinyRecordsAreRead() throws IOException {
    byte[] record = Warcs.raw(A, "<p>A");
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] member = Warcs.gzip(record);
    for (int i = 0; i < 100_000; i++) {
      plain.writeBytes(record);
      packed.writeBytes(member);
    }

    assertThat(Warcs.found(plain.toByteArray())).hasSize(100_000);
    assertThat(Warcs.found(packed.toByteArray())).hasSize(100_000);
  }

  @Test
  void thousandsOfLiesTakeNoLongerThanTheyAre() throws IOException {
    byte[] lie = Warcs.raw(A, "16000000", "<p>A");
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      plain.writeBytes(lie);
    }

    List<Found<SavedPage>> found = Warcs.found(plain.toByteArray());

    assertThat(found).hasSize(20_000);
    assertThat(Warcs.words(found.subList(0, 1))).containsExactly("1 " + A + " PAGE_DAMAGED");
  }

  @Test
  void falseBeginningsOfMembersTakeNoLongerThanTheyAre() throws IOException {
    byte[] opening = {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 3, 'a'};
    byte[] noise = new byte[opening.length * 200_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = opening[i % opening.length];
    }

    List<String> words = words(Warcs.gzip(FIRST), noise, Warcs.gzip(LAST));

    assertThat(words.get(0)).isEqualTo("1 " + A);
    assertThat(words.get(words.size() - 1)).endsWith(" " + C);
  }

  @Test
  void headerWithoutAnEndIsNoHeader() throws IOException {
    byte[] endless = Warcs.utf8("WARC/1.0\r\n" + "a: b\r\n".repeat(50_000));

    assertThat(words(FIRST, endless, LAST))
        .startsWith("1 " + A, "2 BROKEN_RECORD")
        .endsWith("3 " + C);
  }

  @Test
  void headersThatAreTwiceOrOddAreReadByTheirFirst() throws IOException {
    String record = new String(FIRST, StandardCharsets.UTF_8);
    String twice =
        record.replace("WARC-Type: response", "WARC-Type: response\r\nWARC-Type: request");
    String lower = record.replace("WARC-Type", "warc-type").replace("response\r", "Response\r");

    assertThat(words(Warcs.utf8(twice), Warcs.utf8(lower), LAST))
        .containsExactly("1 " + A, "2 " + A, "3 " + C);
  }

  @Test
  void truncatedFileIsReadUpToItsEndWhereverThatIs() throws IOException {
    byte[] packed = Warcs.joined(Warcs.gzip(FIRST), Warcs.gzip(LAST));
    byte[] plain = Warcs.joined(FIRST, LAST);
    List<Integer> sizes = new ArrayList<>();
    for (byte[] whole : List.of(packed, plain)) {
      for (int length = 0; length < whole.length; length += 7) {
        sizes.add(Warcs.found(Arrays.copyOf(whole, length)).size());
      }
    }
    assertThat(sizes).allMatch(size -> size <= 2).contains(0, 1, 2);
  }

  @Test
  void gzipOfNothingIsNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GZIPOutputStream(out).close();

    assertThat(words(out.toByteArray())).isEmpty();
    assertThat(words(out.toByteArray(), Warcs.gzip(FIRST))).containsExactly("1 " + A);
  }
}
