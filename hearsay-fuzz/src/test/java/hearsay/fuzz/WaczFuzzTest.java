package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as a WACZ: a ZIP of web archives with lists of their pages. */
class WaczFuzzTest {

  @FuzzTest
  void archive(byte[] bytes) {
    Invariants.hold(bytes, Format.WACZ);
  }
}
