package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.mentions.Numeral.Form;
import hearsay.mentions.Phrases.Hit;
import hearsay.mentions.Word.Joint;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number together with its unit or its counted noun, and refuses numbers that count
 * nothing: labels, ordinals, scores, telephone numbers, parts of names. Immutable; safe for all
 * threads.
 */
final class MeasureReader {

  private final NumberReader numbers;
  private final Units units;
  private final CountedNouns nouns;

  private MeasureReader(NumberReader numbers, Units units, CountedNouns nouns) {
    this.numbers = numbers;
    this.units = units;
    this.nouns = nouns;
  }

  static MeasureReader of(LanguagePack pack, WordScanner scanner) {
    return new MeasureReader(
        NumberReader.of(pack, scanner), Units.of(pack, scanner), CountedNouns.of(pack, scanner));
  }

  NumberReader numbers() {
    return numbers;
  }

  /** True when the digits at word {@code at} are cut out of something longer. */
  boolean isInside(List<Word> words, int at) {
    Word first = words.get(at);
    if (at == 0 || !first.isJoined(Joint.GLUED)) {
      return false;
    }
    return isInner(words.get(at - 1), at > 1 ? words.get(at - 2) : null);
  }

  /** True when the four digits at word {@code at} measure or count something and are no year. */
  boolean countsAt(String text, List<Word> words, int at) {
    boolean money = at > 0 && units.before(text, words, at - 1) != null;
    Word next = at + 1 < words.size() ? words.get(at + 1) : null;
    boolean glued = next != null && next.isJoined(Joint.GLUED) && next.isLetters();
    return money
        || glued
        || units.after(text, words, at + 1) != null
        || nouns.countsOverYear(words, at + 1);
  }

  /** The measured number that starts at word {@code at}; {@code null} when there is none. */
  @Nullable Measured read(String text, List<Word> words, BitSet taken, int at) {
    if (at >= words.size() || taken.get(at)) {
      return null;
    }
    Hit<Unit> symbol = units.before(text, words, at);
    if (symbol != null) {
      Measured money = afterSymbol(words, taken, at, symbol);
      if (money != null) {
        return money;
      }
    }
    Numeral number = numbers.read(words, at);
    return number == null || isTaken(taken, number) ? null : withUnit(text, words, number);
  }

  private static boolean isTaken(BitSet taken, Numeral number) {
    int next = taken.nextSetBit(number.start());
    return next >= 0 && next < number.end();
  }

  private @Nullable Measured afterSymbol(List<Word> words, BitSet taken, int at, Hit<Unit> symbol) {
    Numeral number = numbers.read(words, symbol.end());
    if (number == null || isTaken(taken, number) || !startsWithDigits(words, number)) {
      return null;
    }
    Numeral scaled = numbers.withMoneySuffix(words, number);
    return new Measured(at, scaled.end(), scaled, symbol.value(), -1);
  }

  private static boolean startsWithDigits(List<Word> words, Numeral number) {
    return words.get(number.start()).isDigits();
  }

  private @Nullable Measured withUnit(String text, List<Word> words, Numeral number) {
    if (isForeign(words, number)) {
      return null;
    }
    int sign = signBefore(words, number.start());
    Hit<Unit> unit = unitAfter(text, words, number);
    if (unit != null) {
      return measured(words, number, unit, sign);
    }
    if (!endsFree(words, number) || nouns.isLabel(words, number.start())) {
      return null;
    }
    return counted(words, number);
  }

  private @Nullable Measured measured(List<Word> words, Numeral number, Hit<Unit> unit, int start) {
    boolean one = number.isOne() && !unit.value().article();
    if (one || !(isFree(words, unit.end()) || hasNote(words, unit.end()))) {
      return null;
    }
    Numeral value = number.times(unit.value().times(), unit.end(), number.form());
    Numeral half = numbers.withHalf(words, value, unit.end());
    int of = nouns.afterOf(words, half.end());
    int noun = of < 0 ? -1 : nouns.noun(words, of, false);
    Numeral signed =
        start < number.start() ? half.times(signOf(words, start), half.end(), half.form()) : half;
    return new Measured(start, half.end(), signed, unit.value(), noun);
  }

  private static BigDecimal signOf(List<Word> words, int at) {
    return words.get(at).is("+") ? BigDecimal.ONE : BigDecimal.ONE.negate();
  }

  /** "-5 °C", "+ 9 %": the index of a sign that belongs to the number, else its own. */
  private static int signBefore(List<Word> words, int at) {
    if (at == 0 || !words.get(at).isDigits()) {
      return at;
    }
    Word before = words.get(at - 1);
    boolean sign = before.is("+") || before.is("-") || before.is("−") || before.is("–");
    boolean glued = words.get(at).isJoined(Joint.GLUED);
    boolean free = before.isJoined(Joint.SPACE) && (glued || before.is("+"));
    return sign && free && before.isSign() ? at - 1 : at;
  }

  /** The unit behind a number, over "de" and "of" where the number needs one. */
  private @Nullable Hit<Unit> unitAfter(String text, List<Word> words, Numeral number) {
    Hit<Unit> direct = units.after(text, words, number.end());
    if (direct != null || number.is(Form.DIGITS) || number.is(Form.WORDS)) {
      return direct;
    }
    int of = nouns.afterOf(words, number.end());
    return of < 0 ? null : units.after(text, words, of);
  }

  /** True for digits inside something else: a name, a path, a score, a telephone number. */
  private boolean isForeign(List<Word> words, Numeral number) {
    int at = number.start();
    Word first = words.get(at);
    if (first.isJoined(Joint.HYPHEN)) {
      return !(at > 0 && words.get(at - 1).isDigits());
    }
    if (at == 0) {
      return first.isDigits() && hasIdleZero(first);
    }
    Word before = words.get(at - 1);
    boolean inside =
        first.isJoined(Joint.GLUED) && isInner(before, at > 1 ? words.get(at - 2) : null);
    boolean series = first.isDigits() && before.isDigits() && first.isJoined(Joint.SPACE);
    boolean follows = first.isDigits() && followsDigits(words, number.end());
    return inside || series || follows || (first.isDigits() && hasIdleZero(first));
  }

  private static boolean isInner(Word sign, @Nullable Word before) {
    boolean opens = sign.is("(") || sign.is("[") || sign.is("\"") || sign.is("«") || sign.is("“");
    boolean signed = sign.is("-") || sign.is("+") || sign.is("−") || sign.is("±") || sign.is("~");
    boolean apart = sign.isSign() && sign.isJoined(Joint.SPACE);
    boolean dash = sign.is("–") || sign.is("—") || sign.is("'") || sign.is("<") || sign.is(">");
    return !opens && !signed && !apart && !dash && !endsElided(sign) && before != null;
  }

  private static boolean endsElided(Word word) {
    return word.isLetters() && word.lower().endsWith("'");
  }

  private static boolean followsDigits(List<Word> words, int end) {
    return end < words.size() && words.get(end).isDigits() && words.get(end).isJoined(Joint.SPACE);
  }

  private static boolean hasIdleZero(Word word) {
    return word.lower().length() > 1 && word.lower().charAt(0) == '0' && word.whole() >= 0;
  }

  /** True when the number is not cut out of a longer word or sign: "3D", "21st", "3-1", "24/7". */
  private static boolean endsFree(List<Word> words, Numeral number) {
    if (number.end() >= words.size()) {
      return true;
    }
    Word next = words.get(number.end());
    if (next.isJoined(Joint.HYPHEN)) {
      return next.isDigits();
    }
    return next.isJoined(Joint.SPACE) || isFree(words, number.end());
  }

  /** True when no sign binds what ends before word {@code at} to what follows. */
  private static boolean isFree(List<Word> words, int at) {
    if (at >= words.size() || !words.get(at).isJoined(Joint.GLUED)) {
      return true;
    }
    Word next = words.get(at);
    Word after = at + 1 < words.size() ? words.get(at + 1) : null;
    boolean glued = after != null && after.isJoined(Joint.GLUED);
    boolean binds = next.is("/") || next.is(":") || next.is(".") || next.is("'") || next.is("×");
    return next.isSign() && !(binds && glued && after != null && !after.isSign());
  }

  /** "40 %1": the figure behind a sign is that of a note. */
  private static boolean hasNote(List<Word> words, int at) {
    boolean note = words.get(at).isDigits() && words.get(at).digits() < 3;
    return note && words.get(at - 1).isSign();
  }

  private @Nullable Measured counted(List<Word> words, Numeral number) {
    if (nouns.isAddress(words, number.end()) || isPostal(words, number)) {
      return null;
    }
    Measured share = share(words, number);
    if (share != null) {
      return share;
    }
    int noun = countedNoun(words, number);
    if (number.isOne() && noun < 0) {
      return null;
    }
    int end = noun < 0 ? number.end() : noun + 1;
    return new Measured(number.start(), end, number, null, noun);
  }

  /** "75010 Brévane": many digits in one run before a name. */
  private static boolean isPostal(List<Word> words, Numeral number) {
    Word first = words.get(number.start());
    boolean run = number.is(Form.DIGITS) && first.whole() >= 10_000;
    return run && number.end() < words.size() && words.get(number.end()).isCapital();
  }

  /** "un élève sur trois": a share with what it is of between its numbers. */
  private @Nullable Measured share(List<Word> words, Numeral number) {
    for (int at = number.end() + 1; at <= number.end() + 2; at++) {
      Numeral share = nouns.isWord(words, at - 1) ? numbers.ratio(words, number, at) : null;
      if (share != null) {
        return new Measured(share.start(), share.end(), share, null, at - 1);
      }
    }
    return null;
  }

  private int countedNoun(List<Word> words, Numeral number) {
    if (number.isOne()) {
      return nouns.oneNoun(words, number.end());
    }
    int of = nouns.afterOf(words, number.end());
    if (number.is(Form.FRACTION)) {
      int from = of < 0 ? nouns.afterDeterminers(words, number.end()) : of;
      return nouns.noun(words, from, false);
    }
    boolean plural = number.value() == null || number.value().compareTo(BigDecimal.valueOf(2)) >= 0;
    if (of >= 0 && !number.is(Form.DIGITS) && !number.is(Form.WORDS)) {
      return nouns.noun(words, of, plural);
    }
    boolean suffix = words.get(number.end() - 1).isJoined(Joint.GLUED);
    boolean unlinked = number.is(Form.SCALED) && !suffix && nouns.scaleLinks();
    return of >= 0 || unlinked ? -1 : nouns.noun(words, number.end(), plural);
  }
}
