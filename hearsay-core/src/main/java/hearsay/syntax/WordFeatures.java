package hearsay.syntax;

import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Lexicon.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a written word shows before its sentence is read: its letters, its beginning and end, its
 * capitals and digits, and what the lexicon says of it. Immutable, safe for all threads.
 *
 * <p>Each feature is a number of 31 bits, a hash of its kind and content. Training and reading ask
 * this class alike, so a change here asks for models to be trained again; {@link #VERSION} says
 * which features a model was trained with.
 */
public final class WordFeatures {

  /** Raised with every change of the features. */
  public static final int VERSION = 2;

  /** Where the feature of the word itself stands in {@link #keys}. */
  public static final int WORD = 0;

  private static final int PREFIXES = 3;
  private static final int SUFFIXES = 5;
  private static final int SHAPE_LENGTH = 7;

  /** A word with more readings than this tells nothing by them. */
  private static final int MOST_READINGS = 8;

  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  /** Kinds of features; the numbers are part of what a model was trained with. */
  private static final int FORM = 1;

  private static final int PREFIX = 2;
  private static final int SUFFIX = 3;
  private static final int SHAPE = 4;
  private static final int AMBIGUITY_EXACT = 5;
  private static final int AMBIGUITY_LOWER = 6;
  private static final int TAG = 7;
  private static final int LEMMA = 8;

  private final @Nullable Lexicon lexicon;

  /** A number for each tag of the lexicon, and for each set of tags; made of what they say. */
  private final int[] tagKeys;

  private final int[] ambiguityKeys;

  private WordFeatures(@Nullable Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tagKeys = lexicon == null ? new int[0] : tagKeys(lexicon);
    this.ambiguityKeys = lexicon == null ? new int[0] : ambiguityKeys(lexicon, tagKeys);
  }

  private static int[] tagKeys(Lexicon lexicon) {
    int[] keys = new int[lexicon.tags()];
    for (int tag = 0; tag < keys.length; tag++) {
      String name = lexicon.tag(tag).upos() + " " + lexicon.tag(tag).feats();
      keys[tag] = hash(TAG, 0, name, 0, name.length());
    }
    return keys;
  }

  private static int[] ambiguityKeys(Lexicon lexicon, int[] tagKeys) {
    int[] keys = new int[lexicon.ambiguities()];
    for (int cls = 0; cls < lexicon.classes(); cls++) {
      Set<Integer> tags = new TreeSet<>();
      addTags(lexicon, cls, tags);
      int sum = 0;
      for (int tag : tags) {
        sum += tagKeys[tag];
      }
      keys[lexicon.ambiguity(cls)] = sum;
    }
    return keys;
  }

  /** The features of words of a language, with or without a lexicon. */
  public static WordFeatures of(Optional<Lexicon> lexicon) {
    return new WordFeatures(lexicon.orElse(null));
  }

  /** The lexicon that they are taken from. */
  Optional<Lexicon> lexicon() {
    return Optional.ofNullable(lexicon);
  }

  /**
   * @param form a syntactic word, normalised
   * @param first whether a sentence begins with it
   * @return the features' numbers, from 0 to 2^31 - 1, the word's own at {@link #WORD}
   */
  public int[] keys(String form, boolean first) {
    int[] keys = new int[2 + PREFIXES + SUFFIXES];
    int length = form.length();
    int n = 0;
    keys[n++] = hash(FORM, length, form, 0, length);
    for (int i = 1; i <= PREFIXES && i <= length; i++) {
      keys[n++] = hash(PREFIX, i, form, 0, i);
    }
    for (int i = 1; i <= SUFFIXES && i <= length; i++) {
      keys[n++] = hash(SUFFIX, i, form, length - i, length);
    }
    String shape = shape(form);
    keys[n++] = hash(SHAPE, first ? 1 : 0, shape, 0, shape.length());
    return lexicon == null ? Arrays.copyOf(keys, n) : withReadings(keys, n, form);
  }

  private int[] withReadings(int[] keys, int count, String form) {
    Lexicon lexicon = Objects.requireNonNull(this.lexicon);
    int exact = lexicon.lookupExact(form);
    int lower = lexicon.lookupLower(form);
    Set<Integer> tags = new TreeSet<>();
    addTags(lexicon, exact, tags);
    addTags(lexicon, lower, tags);
    for (String word : lexicon.accented(form)) {
      int accented = lexicon.lookupExact(word);
      lower = lower == Lexicon.UNKNOWN ? accented : lower;
      addTags(lexicon, accented, tags);
    }
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : lexicon.readings(form)) {
      lemmas.add(reading.upos() + " " + reading.lemma());
    }
    List<Integer> more = new ArrayList<>();
    more.add(number(AMBIGUITY_EXACT, exact < 0 ? -1 : ambiguityKeys[lexicon.ambiguity(exact)]));
    more.add(number(AMBIGUITY_LOWER, lower < 0 ? -1 : ambiguityKeys[lexicon.ambiguity(lower)]));
    if (tags.size() <= MOST_READINGS) {
      tags.forEach(tag -> more.add(tagKeys[tag]));
    }
    if (lemmas.size() <= MOST_READINGS) {
      lemmas.forEach(lemma -> more.add(hash(LEMMA, 0, lemma, 0, lemma.length())));
    }
    int[] all = Arrays.copyOf(keys, count + more.size());
    for (int i = 0; i < more.size(); i++) {
      all[count + i] = more.get(i);
    }
    return all;
  }

  private static void addTags(Lexicon lexicon, int cls, Set<Integer> tags) {
    for (int i = 0; cls != Lexicon.UNKNOWN && i < lexicon.tagCount(cls); i++) {
      tags.add(lexicon.tagId(cls, i));
    }
  }

  /** Runs of capitals, small letters and digits, other signs as they are: {@code XxX-dd}. */
  private static String shape(String form) {
    StringBuilder shape = new StringBuilder(SHAPE_LENGTH);
    char last = 0;
    for (int i = 0; i < form.length() && shape.length() < SHAPE_LENGTH; i++) {
      char c = form.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      if (kind != last || shape.length() < 2) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static int number(int kind, int value) {
    return finish(((FNV_OFFSET ^ kind) * FNV_PRIME ^ value) * FNV_PRIME);
  }

  /** Of some characters of a text, in lower case but for shapes and lemmas. */
  private static int hash(int kind, int detail, CharSequence text, int from, int to) {
    boolean fold = kind == FORM || kind == PREFIX || kind == SUFFIX;
    int hash = ((FNV_OFFSET ^ kind) * FNV_PRIME ^ detail) * FNV_PRIME;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (fold ? Character.toLowerCase(c) : c)) * FNV_PRIME;
    }
    return finish(hash);
  }

  /** Spreads the bits (the finisher of MurmurHash3), and leaves the sign out. */
  private static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return (h ^ (h >>> 16)) & Integer.MAX_VALUE;
  }
}
