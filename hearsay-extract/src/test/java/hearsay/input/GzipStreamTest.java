package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipStreamTest {

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private record Unpacked(String text, boolean damaged, boolean bomb) {}

  private static Unpacked unpack(byte[] bytes, UnpackLimits limits) throws IOException {
    try (GzipStream in = new GzipStream(new ByteArrayInputStream(bytes), limits)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Unpacked(text, in.isDamaged(), in.isBomb());
    }
  }

  private static Unpacked unpack(byte... bytes) throws IOException {
    return unpack(bytes, UnpackLimits.DEFAULT);
  }

  @Test
  void allMembersAreRead() throws IOException {
    assertThat(unpack(joined(gzip("Le port "), gzip(""), gzip("rouvre."))))
        .isEqualTo(new Unpacked("Le port rouvre.", false, false));
  }

  @Test
  void headerWithANameAndMoreIsRead() throws IOException {
    byte[] plain = gzip("Le port");
    byte[] header = {
      0x1F, (byte) 0x8B, 8, 0x1E, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'a', 0, 'c', 0, 1, 2
    };

    assertThat(unpack(joined(header, Arrays.copyOfRange(plain, 10, plain.length))).text())
        .isEqualTo("Le port");
  }

  @Test
  void whatFollowsTheLastMemberIsNotRead() throws IOException {
    assertThat(
            unpack(joined(gzip("Le port"), new byte[100], "more".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(new Unpacked("Le port", false, false));
  }

  @Test
  void damageEndsTheStreamAndIsTold() throws IOException {
    byte[] whole = gzip("Le port rouvre lundi. ".repeat(100));

    assertThat(unpack(Arrays.copyOf(whole, whole.length - 3)).damaged()).isTrue();
    assertThat(unpack(Arrays.copyOf(whole, whole.length / 2)).text()).startsWith("Le port");
    whole[whole.length - 1] ^= 1;
    assertThat(unpack(whole).damaged()).isTrue();
  }

  @Test
  void whatSwellsBeyondTheLimitsIsEnded() throws IOException {
    byte[] zeros = gzip("0".repeat(10_000_000));

    Unpacked unpacked = unpack(zeros, new UnpackLimits(1_000_000, 100));

    assertThat(unpacked.bomb()).isTrue();
    assertThat(unpacked.text().length()).isBetween(1_000_000, 3_000_000);
    assertThat(unpack(zeros, new UnpackLimits(10_000_000, 100)).bomb()).isFalse();
    assertThat(unpack(zeros, new UnpackLimits(0, 1100)).bomb()).isFalse();
  }

  @Test
  void everyMutationEnds() throws IOException {
    byte[] whole = joined(gzip("Le port rouvre lundi. ".repeat(50)), gzip("Fin."));
    Random random = new Random(5);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
      for (int k = random.nextInt(4); k > 0 && bytes.length > 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(unpack(bytes).text().length()).isLessThan(100_000);
    }
  }
}
