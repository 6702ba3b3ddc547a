package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the sets that were written before the rules that they measure to what they were: whoever
 * changes one changes its checksum here too, and says why beside every score that rests on it.
 */
class FrozenSetsTest {

  @ParameterizedTest
  @CsvSource({
    "evidence-set.md, 9f3a8ea3a41f93f6fea7c281502fe82916ab1b9c37604ab542c9f0fc9fb1517f",
    "speakers-fr.md, 289f95ba4cd632f03fea473b584497b7a4924bb40b81f8c00fa47f279eb199f1",
    "speakers-en.md, ce1808112e0793a887c6a0b6fa6310037990bcc9857af97be6552b8292a71ddd",
  })
  void setIsAsItWasWritten(String file, String checksum)
      throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(Path.of("..", "spec", file));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);

    assertThat(HexFormat.of().formatHex(sum)).isEqualTo(checksum);
  }
}
