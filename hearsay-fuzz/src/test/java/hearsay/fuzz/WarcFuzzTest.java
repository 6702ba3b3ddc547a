package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as a web archive, packed with gzip or not. */
class WarcFuzzTest {

  @FuzzTest
  void archive(byte[] bytes) {
    Invariants.hold(bytes, Format.WARC);
  }
}
