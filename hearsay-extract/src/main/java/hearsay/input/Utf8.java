package hearsay.input;

/**
 * How much of some bytes reads as UTF-8 beyond ASCII.
 *
 * @param valid characters of two bytes and more
 * @param invalid bytes that belong to no character; an unfinished one at the very end is not
 *     counted
 */
record Utf8(int valid, int invalid) {

  static Utf8 count(byte[] bytes) {
    int valid = 0;
    int invalid = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i] & 0xFF);
      int followers = followers(bytes, i, length);
      if (length == 1) {
        i++;
      } else if (length > 0 && followers == length - 1) {
        valid++;
        i += length;
      } else {
        boolean unfinished = length > 0 && i + 1 + followers == bytes.length;
        invalid += unfinished ? 0 : 1;
        i++;
      }
    }
    return new Utf8(valid, invalid);
  }

  /** Bytes of the character that starts so; 0 when none does. */
  private static int length(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  private static int followers(byte[] bytes, int at, int length) {
    int count = 0;
    while (count < length - 1
        && at + 1 + count < bytes.length
        && (bytes[at + 1 + count] & 0xC0) == 0x80) {
      count++;
    }
    return count;
  }

  /** Some damage, but far more sense than damage. */
  boolean isLikely() {
    return valid >= 4L * invalid;
  }

  /** So much sense that a charset of single bytes cannot be meant, whatever a header says. */
  boolean isPlain() {
    return valid >= 20 && isLikely();
  }

  /** More damage than sense: the bytes are something else. */
  boolean isUnlikely() {
    return invalid > valid;
  }
}
