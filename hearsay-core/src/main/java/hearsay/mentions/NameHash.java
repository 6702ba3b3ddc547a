package hearsay.mentions;

/** Hashes of words and features, the same on every machine and in training and reading. */
final class NameHash {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private NameHash() {}

  static long of(CharSequence text, int from, int to) {
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
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
