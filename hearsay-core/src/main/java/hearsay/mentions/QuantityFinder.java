package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.mentions.Numeral.Form;
import hearsay.mentions.Phrases.Hit;
import hearsay.mentions.Word.Joint;
import hearsay.text.AlignedText;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is counted or measured: numbers in digits or in words with their bounds, ranges,
 * shares, units, money, and the counted noun. Immutable; safe for all threads. Linear in the length
 * of the block.
 *
 * <p>What is no quantity is left out: dates and years, ordinals, scores, telephone and article
 * numbers, numbers inside names. Precision comes first: a bare small number that nothing counts is
 * not reported.
 */
public final class QuantityFinder {

  private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(100);

  private final String language;
  private final WordScanner scanner;
  private final MeasureReader reader;
  private final Bounds bounds;
  private final TimeFinder times;

  QuantityFinder(
      String language, WordScanner scanner, MeasureReader reader, Bounds bounds, TimeFinder times) {
    this.language = language;
    this.scanner = scanner;
    this.reader = reader;
    this.bounds = bounds;
    this.times = times;
  }

  /** The finder of a language, from its tables. */
  public static QuantityFinder of(LanguagePack pack) {
    return Measures.of(pack).quantities();
  }

  /**
   * The quantities of one block, in order, none inside another.
   *
   * @param text the article's text
   * @param block where the block stands in the original text
   */
  public List<Quantity> find(AlignedText text, Span block) {
    Span range = text.toNormalized(block);
    List<Word> words = scanner.scan(text.normalized(), range.start(), range.end());
    return find(text, words, times.read(text, words, null).dated());
  }

  List<Quantity> find(AlignedText text, List<Word> words, BitSet dated) {
    return new Pass(text, words, dated).run();
  }

  /** One pass over one block. */
  private final class Pass {
    private final AlignedText text;
    private final List<Word> words;
    private final BitSet taken;
    private final List<Quantity> found = new ArrayList<>();

    Pass(AlignedText text, List<Word> words, BitSet taken) {
      this.text = text;
      this.words = words;
      this.taken = taken;
    }

    List<Quantity> run() {
      int at = 0;
      while (at < words.size()) {
        at = Math.max(at + 1, step(at));
      }
      return found;
    }

    private int step(int at) {
      if (taken.get(at)) {
        return at;
      }
      Hit<Phrases<Boolean>> opening = bounds.opening(words, at);
      int end = opening == null ? -1 : opened(at, opening);
      Hit<Bound> bound = end < 0 ? bounds.before(words, at) : null;
      if (bound != null) {
        end = bounded(at, bound);
      }
      return end < 0 ? bare(at) : end;
    }

    private @Nullable Measured measured(int at) {
      return reader.read(text.normalized(), words, taken, at);
    }

    /** "entre 12 et 15 %", "de 3 à 5 millions". */
    private int opened(int at, Hit<Phrases<Boolean>> opening) {
      Measured first = measured(opening.end());
      Hit<Boolean> link = first == null ? null : opening.value().longest(words, first.end());
      Measured second = link == null ? null : measured(link.end());
      if (first == null || second == null || !(second.tellsWhat() || first.tellsWhat())) {
        return -1;
      }
      if (isRange(first, second) && !bounds.changesBefore(words, at)) {
        return range(at, first, second);
      }
      add(first.start(), first.withUnitOf(second), Bound.EXACT);
      add(second.start(), second, Bound.EXACT);
      return second.end();
    }

    private int range(int start, Measured first, Measured second) {
      Unit unit = second.unit() == null ? first.unit() : second.unit();
      BigDecimal low = low(first, second);
      BigDecimal high = second.number().value();
      String rule = language + ".quantity.range";
      add(start, second.end(), null, low, high, Bound.BETWEEN, unit, noun(first, second), rule);
      return second.end();
    }

    private int noun(Measured first, Measured second) {
      return second.noun() >= 0 ? second.noun() : first.noun();
    }

    /** "3 à 5 millions" shares the scale word, "$3 to $5bn" does too. */
    private @Nullable BigDecimal low(Measured first, Measured second) {
      BigDecimal low = first.number().value();
      boolean shares = second.number().is(Form.SCALED) && first.number().is(Form.DIGITS);
      BigDecimal scale = shares ? scale(second) : BigDecimal.ONE;
      return low == null ? null : Numeral.plain(low.multiply(scale));
    }

    private BigDecimal scale(Measured scaled) {
      BigDecimal digits = words.get(scaled.number().start()).number();
      BigDecimal value = scaled.number().value();
      boolean known = digits != null && digits.signum() > 0 && value != null;
      return known && digits != null && value != null
          ? value.divide(digits, MathContext.DECIMAL64)
          : BigDecimal.ONE;
    }

    private boolean isRange(Measured first, Measured second) {
      BigDecimal low = low(first, second);
      BigDecimal high = second.number().value();
      boolean same =
          first.unit() == null
              || second.unit() == null
              || first.unit().code().equals(second.unit().code());
      return low != null && high != null && low.compareTo(high) < 0 && same;
    }

    /** "plus de 310 000 …"; the bound may stand before a range too: "environ 3 à 5 km". */
    private int bounded(int at, Hit<Bound> bound) {
      int from = bound.end();
      Hit<Bound> second = bounds.before(words, from);
      Measured number = measured(from);
      if (number == null && second != null) {
        from = second.end();
        number = measured(from);
      }
      if (number == null || (!number.tellsWhat() && mayBeYear(number.number()))) {
        return -1;
      }
      int range = linked(at, number);
      if (range >= 0 || isDashed(number)) {
        return range >= 0 ? range : number.end() + 1;
      }
      add(at, number, bound.value());
      return number.end();
    }

    private int bare(int at) {
      boolean tail = words.get(at).isJoined(Joint.HYPHEN);
      Measured number = tail ? null : measured(at);
      if (number == null) {
        return -1;
      }
      int range = linked(number.start(), number);
      if (range >= 0 || isDashed(number)) {
        return range >= 0 ? range : number.end() + 1;
      }
      Hit<Bound> after = bounds.after(words, number.end());
      if (after != null) {
        Measured wider =
            new Measured(
                number.start(), after.end(), number.number(), number.unit(), number.noun());
        add(wider.start(), wider, after.value());
        return wider.end();
      }
      if (!number.tellsWhat() && !standsAlone(number)) {
        return number.end();
      }
      add(number.start(), number, Bound.EXACT);
      return number.end();
    }

    /** "3-1": two numbers that a dash joins are read together or not at all. */
    private boolean isDashed(Measured number) {
      int end = number.end();
      return end < words.size()
          && words.get(end).isJoined(Joint.HYPHEN)
          && words.get(end).isDigits();
    }

    /** "14 à 15 %", "14-15 %", "deux ou trois navires". */
    private int linked(int start, Measured first) {
      int at = first.end();
      boolean dash = at < words.size() && words.get(at).isJoined(Joint.HYPHEN);
      Hit<Boolean> link = dash ? null : bounds.link(words, at);
      Measured second = dash ? measured(at) : link == null ? null : measured(link.end());
      boolean fits = second != null && belong(first, second) && isRange(first, second);
      return fits && second != null ? range(start, first, second) : -1;
    }

    /** "10 euros à 300 acheteurs" is no range, "$5-10 million" and "2 à 3 courriels" are. */
    private boolean belong(Measured first, Measured second) {
      if (first.noun() >= 0) {
        return false;
      }
      boolean symbol = first.unit() != null && first.start() < first.number().start();
      return second.unit() != null
          || (second.noun() >= 0 && first.unit() == null)
          || (symbol && !second.tellsWhat());
    }

    /** Numbers that say enough without a noun: large, scaled, or a share. */
    private boolean standsAlone(Measured number) {
      Numeral numeral = number.number();
      BigDecimal value = numeral.value();
      boolean large = value != null && value.compareTo(SMALLEST_BARE) >= 0;
      boolean label =
          number.start() > 0
              && numeral.is(Form.DIGITS)
              && words.get(number.start() - 1).isCapital();
      return switch (numeral.form()) {
        case SCALED, COLLECTIVE, VAGUE -> true;
        case DIGITS -> large && !label && !mayBeYear(numeral);
        case WORDS -> large;
        case FRACTION -> numeral.end() - numeral.start() > 2;
      };
    }

    /** Four digits by themselves are more often a year than a count. */
    private boolean mayBeYear(Numeral numeral) {
      Word word = words.get(numeral.start());
      return word.lower().length() == 4 && word.whole() >= 1000 && word.whole() < 2200;
    }

    private void add(int start, Measured number, Bound bound) {
      Numeral numeral = number.number();
      boolean vague = numeral.is(Form.VAGUE);
      boolean about = bound == Bound.EXACT && numeral.is(Form.COLLECTIVE);
      Bound told =
          vague && (bound == Bound.EXACT || bound == Bound.ABOUT)
              ? Bound.AT_LEAST
              : about ? Bound.ABOUT : bound;
      String rule = language + ".quantity." + ruleOf(number, told);
      int noun = number.noun();
      boolean share = numeral.is(Form.FRACTION) && number.unit() == null;
      add(
          start,
          number.end(),
          numeral.value(),
          numeral.low(),
          null,
          told,
          share ? Unit.SHARE : number.unit(),
          noun,
          rule);
    }

    private String ruleOf(Measured number, Bound bound) {
      if (number.number().is(Form.VAGUE)) {
        return "vague";
      }
      String what = number.unit() != null ? "unit" : number.noun() >= 0 ? "count" : "number";
      return bound == Bound.EXACT ? what : "bound." + what;
    }

    private void add(
        int start,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        @Nullable Unit unit,
        int noun,
        String rule) {
      Span of = noun < 0 ? null : span(noun, noun + 1);
      String code = unit == null ? null : unit.code();
      Quantity.Measure base = unit == null ? null : unit.inBase(value);
      found.add(new Quantity(span(start, end), value, low, high, bound, code, base, of, rule));
    }

    private Span span(int from, int to) {
      return text.toOriginal(new Span(words.get(from).start(), words.get(to - 1).end()));
    }
  }
}
