package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as Markdown. */
class MarkdownFuzzTest {

  @FuzzTest
  void text(byte[] bytes) {
    Invariants.hold(bytes, Format.MARKDOWN);
  }
}
