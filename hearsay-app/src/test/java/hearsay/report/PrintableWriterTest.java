package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PrintableWriterTest {

  @Test
  void ordinaryTextAndLineEndsPass() throws IOException {
    assertThat(written("Été\t1\u00a0200 €\r\n🔥")).isEqualTo("Été\t1\u00a0200 €\r\n🔥");
  }

  @Test
  void controlCharactersBecomeTheirPictures() throws IOException {
    assertThat(written("a\u0000b\u001bc\u007f")).isEqualTo("a␀b␛c␡");
  }

  @Test
  void charactersNoFileMayHoldAreReplaced() throws IOException {
    assertThat(written("\u0085\uFFFE\uFFFF")).isEqualTo("\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void halfPairsAreReplacedWhereverTheyStand() throws IOException {
    assertThat(written("\uD83Da\uDD25\uD83D")).isEqualTo("\uFFFDa\uFFFD\uFFFD");
    assertThat(written("\uD83D\uD83D\uDD25")).isEqualTo("\uFFFD🔥");
  }

  @Test
  void aPairSplitOverTwoWritesStaysWhole() throws IOException {
    StringWriter out = new StringWriter();
    PrintableWriter writer = new PrintableWriter(out);
    writer.write("\uD83D");
    writer.write("\uDD25");
    writer.finish();
    assertThat(out).hasToString("🔥");
  }

  private static String written(String text) throws IOException {
    StringWriter out = new StringWriter();
    PrintableWriter writer = new PrintableWriter(out);
    writer.write(text);
    writer.finish();
    return out.toString();
  }
}
