package hearsay.archive;

import hearsay.input.GzipMembers.Damage;
import org.jspecify.annotations.Nullable;

/** Why a record is not whole. */
enum Flaw {
  /** It is damaged, cut off, or not as long as it says. */
  BROKEN,
  /** It swells beyond the limits. */
  BOMB;

  static @Nullable Flaw of(@Nullable Damage damage) {
    return damage == null ? null : damage == Damage.BOMB ? BOMB : BROKEN;
  }
}
