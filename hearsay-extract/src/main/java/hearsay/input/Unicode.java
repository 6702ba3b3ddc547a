package hearsay.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises the Unicode encodings by their bytes alone. Stateless. */
public final class Unicode {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private Unicode() {}

  /** The encoding that a byte-order mark tells, or its length. */
  record Mark(Charset charset, int length) {}

  static @Nullable Mark mark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return new Mark(UTF_32LE, 4);
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return new Mark(UTF_32BE, 4);
    }
    if (starts(b, 0xFF, 0xFE)) {
      return new Mark(StandardCharsets.UTF_16LE, 2);
    }
    return starts(b, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
  }

  /**
   * UTF-16 or UTF-32 when a mark or the place of the zero bytes tells it; null for anything else,
   * UTF-8 without a mark included.
   */
  public static @Nullable Charset of(byte[] head) {
    Mark mark = mark(head);
    if (mark != null) {
      return mark.charset();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int half = head.length / 2;
    if (half >= 8 && odd > half * 6 / 10 && even * 20 < odd) {
      return StandardCharsets.UTF_16LE;
    }
    return half >= 8 && even > half * 6 / 10 && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] b, int... expected) {
    if (b.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((b[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
