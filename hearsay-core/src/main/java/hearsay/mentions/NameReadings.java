package hearsay.mentions;

import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary of a language says a word can be: as it is written, in small letters, and
 * with a capital. Sets of parts of speech, by bit; 0 for an unknown word. Immutable; safe for all
 * threads.
 */
final class NameReadings {

  private final @Nullable Lexicon lexicon;

  /** By class of the lexicon, its parts of speech. */
  private final int[] sets;

  NameReadings(Optional<Lexicon> lexicon) {
    this.lexicon = lexicon.orElse(null);
    this.sets = new int[lexicon.map(Lexicon::classes).orElse(0)];
    for (int cls = 0; cls < sets.length; cls++) {
      sets[cls] = set(lexicon.orElseThrow(), cls);
    }
  }

  @SuppressWarnings("EnumOrdinal") // the bits are hashed, by training and reading alike
  private static int set(Lexicon lexicon, int cls) {
    int set = 0;
    for (int reading = 0; reading < lexicon.tagCount(cls); reading++) {
      Upos upos = lexicon.tag(lexicon.tagId(cls, reading)).upos();
      set |= 1 << upos.ordinal();
    }
    return set;
  }

  private int of(int cls) {
    return cls == Lexicon.UNKNOWN ? 0 : sets[cls];
  }

  /** What the word can be in small letters. */
  int small(NameWord word) {
    return lexicon == null ? 0 : of(lexicon.lookupLower(word.form()));
  }

  /** What the word can be with one capital, at its start. */
  int capital(NameWord word) {
    if (lexicon == null || !word.isLetters()) {
      return 0;
    }
    boolean written = word.isCapital() && !word.isUpper();
    return of(lexicon.lookupExact(written ? word.form() : capitalized(word.lower())));
  }

  private static String capitalized(String lower) {
    int first = lower.offsetByCodePoints(0, 1);
    return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
  }
}
