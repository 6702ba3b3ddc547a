package hearsay.mentions;

/** Hashes of words and features, the same on every machine and in training and reading. */
final class NameHash {

  /** The hash of a text without characters. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private NameHash() {}

  static long of(CharSequence text, int from, int to) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = next(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a text from that of all before its last character; {@link #EMPTY} of no text. */
  static long next(long before, char c) {
    return (before ^ c) * PRIME;
  }

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of a row of words from the hash of those before and the next. */
  static long chain(long before, long next) {
    return mixed(before * 31 + next);
  }

  /** Spreads every bit over the whole; the finalizer of SplitMix64. */
  static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
