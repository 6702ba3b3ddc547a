package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;

/** Any bytes as JSON Lines, or as one JSON document. */
class JsonListFuzzTest {

  @FuzzTest
  void list(byte[] bytes) {
    Invariants.hold(bytes, Format.JSON);
  }
}
