package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteReaderTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 300, 1 << 21, Integer.MAX_VALUE})
  void numberComesBack(int number) throws IOException {
    byte[] bytes = new ByteWriter().number(number).toBytes();
    ByteReader in = new ByteReader(bytes);
    assertThat(in.number()).isEqualTo(number);
    assertThat(in.atEnd()).isTrue();
  }

  @Test
  void stringComesBack() throws IOException {
    byte[] bytes = new ByteWriter().string("dès l’été").string("").toBytes();
    ByteReader in = new ByteReader(bytes);
    assertThat(in.string()).isEqualTo("dès l’été");
    assertThat(in.string()).isEmpty();
  }

  @Test
  void negativeNumberIsRefused() {
    ByteWriter out = new ByteWriter();
    assertThatIllegalArgumentException().isThrownBy(() -> out.number(-1));
  }

  @Test
  void brokenBytesAreToldAndAllocateNothing() {
    byte[] huge = new ByteWriter().number(Integer.MAX_VALUE).toBytes();
    assertThatIOException().isThrownBy(() -> new ByteReader(huge).string());
    assertThatIOException().isThrownBy(() -> new ByteReader(new byte[0]).unsignedByte());
    byte[] endless = {-1, -1, -1, -1, -1, -1, 1};
    assertThatIOException().isThrownBy(() -> new ByteReader(endless).number());
  }
}
