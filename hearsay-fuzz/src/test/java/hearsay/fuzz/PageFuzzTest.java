package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as a web page. */
class PageFuzzTest {

  @FuzzTest
  void page(byte[] bytes) {
    Invariants.hold(bytes, Format.HTML);
  }
}
