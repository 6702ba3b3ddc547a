package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as a page saved with its pictures. */
class MhtmlFuzzTest {

  @FuzzTest
  void page(byte[] bytes) {
    Invariants.hold(bytes, Format.MHTML);
  }
}
