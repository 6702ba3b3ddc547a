package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.StretchReader.Stretch;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchReaderTest {

  private static List<Stretch> all(String text) throws IOException {
    StretchReader reader = new StretchReader(new StringReader(text));
    List<Stretch> all = new ArrayList<>();
    for (Stretch next = reader.next(); next != null; next = reader.next()) {
      all.add(next);
    }
    return all;
  }

  @Test
  void shortTextIsOneStretch() throws IOException {
    assertThat(all(" La digue.\n\nElle cède.\n"))
        .containsExactly(new Stretch(" La digue.\n\nElle cède.\n", true));
    assertThat(all("")).isEmpty();
  }

  @Test
  void stretchesAreTheTextAndOnlyTheLastSaysSo() throws IOException {
    String text = "Une phrase. ".repeat(50_000);
    List<Stretch> all = all(text);
    assertThat(all).hasSizeGreaterThan(3);
    StringBuilder whole = new StringBuilder();
    assertThat(all.subList(0, all.size() - 1)).noneMatch(Stretch::last);
    assertThat(all.get(all.size() - 1).last()).isTrue();
    for (Stretch stretch : all) {
      assertThat(StretchReader.isSpace(stretch.text().charAt(0))).isFalse();
      whole.append(stretch.text());
    }
    assertThat(whole).hasToString(text);
  }

  @Test
  void whiteSpaceAtTheEndOfAStretchBelongsToIt() throws IOException {
    String letters = "a".repeat(StretchReader.LENGTH);
    assertThat(all(letters + " ".repeat(50_000) + "b"))
        .containsExactly(new Stretch(letters + " ".repeat(50_000), false), new Stretch("b", true));
  }

  @Test
  void characterOfTwoUnitsIsNotCut() throws IOException {
    for (String start : List.of("", "a")) {
      for (Stretch stretch : all(start + "😀".repeat(StretchReader.LENGTH))) {
        int last = stretch.text().length() - 1;
        assertThat(Character.isHighSurrogate(stretch.text().charAt(last))).isFalse();
      }
    }
  }

  @Test
  void whatIsPutBackComesAgain() throws IOException {
    String text = "mot ".repeat(StretchReader.LENGTH);
    StretchReader reader = new StretchReader(new StringReader(text));
    StringBuilder whole = new StringBuilder();
    for (Stretch next = reader.next(); next != null; next = reader.next()) {
      int back = next.last() ? 0 : 1000;
      reader.putBack(back);
      whole.append(next.text(), 0, next.text().length() - back);
    }
    assertThat(whole).hasToString(text);
  }

  @Test
  void readerThatGivesLittleAtATimeChangesNothing() throws IOException {
    String text = "Une phrase. ".repeat(20_000);
    Reader slow =
        new StringReader(text) {
          @Override
          public int read(char[] out, int from, int length) throws IOException {
            return super.read(out, from, Math.min(length, 7));
          }
        };
    StretchReader reader = new StretchReader(slow);
    assertThat(reader.next()).isEqualTo(all(text).get(0));
  }
}
