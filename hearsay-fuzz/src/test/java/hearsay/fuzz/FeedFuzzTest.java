package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as a feed. */
class FeedFuzzTest {

  @FuzzTest
  void feed(byte[] bytes) {
    Invariants.hold(bytes, Format.FEED);
  }
}
