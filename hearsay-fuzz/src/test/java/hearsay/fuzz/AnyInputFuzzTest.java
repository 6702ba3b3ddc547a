package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes: as what they look like, and as plain text. */
class AnyInputFuzzTest {

  @FuzzTest
  void input(byte[] bytes) {
    Invariants.hold(bytes, null);
    Invariants.hold(bytes, Format.TEXT);
  }
}
