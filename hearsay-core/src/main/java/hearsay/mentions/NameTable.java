package hearsay.mentions;

import hearsay.mentions.NameLexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Rows of words by hash, with what is known of them: open addressing, so that thousands of names
 * are in it within milliseconds. For one thread while it is filled, then for all that only read.
 */
final class NameTable {

  private static final Entry NONE = new Entry(0, 0, null);

  /** Hashes of rows of words; 0 where nothing is. */
  private long[] keys = new long[1 << 15];

  /** What the row is known as; {@link #NONE} where longer rows begin with it and that is all. */
  private @Nullable Entry[] entries = new Entry[keys.length];

  private boolean[] beginnings = new boolean[keys.length];
  private int size;

  private static int slot(long key, long[] keys) {
    int at = (int) (key >>> 32) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private int claim(long key) {
    if (2 * size >= keys.length) {
      grow();
    }
    int at = slot(key, keys);
    if (keys[at] == 0) {
      keys[at] = key;
      entries[at] = NONE;
      size++;
    }
    return at;
  }

  private void grow() {
    long[] fresh = new long[2 * keys.length];
    @Nullable Entry[] moved = new Entry[fresh.length];
    boolean[] begins = new boolean[fresh.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int at = slot(keys[i], fresh);
        fresh[at] = keys[i];
        moved[at] = entries[i];
        begins[at] = beginnings[i];
      }
    }
    keys = fresh;
    entries = moved;
    beginnings = begins;
  }

  /** Longer rows begin with this one. */
  void begin(long key) {
    beginnings[claim(key)] = true;
  }

  void add(long key, Entry fresh) {
    int at = claim(key);
    Entry known = entries[at];
    entries[at] = known == null || known.equals(NONE) ? fresh : known.and(fresh);
  }

  boolean begins(long key) {
    return beginnings[slot(key, keys)];
  }

  @Nullable Entry find(long key) {
    Entry entry = entries[slot(key, keys)];
    return NONE.equals(entry) ? null : entry;
  }
}
