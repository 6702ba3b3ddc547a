package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Numeral.Form;
import hearsay.mentions.Phrases.Hit;
import hearsay.mentions.Word.Joint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number, in digits or in words, where it starts. Immutable; safe for all threads.
 *
 * <p>The words are {@code numbers.tsv}; how they add up is the same for both languages: a smaller
 * number is added while there is {@code room} for it, "cent" and the scale words multiply.
 */
final class NumberReader {

  /** What a row of the table does. */
  private enum Kind {
    DECIMAL,
    GROUP,
    ADD,
    HUNDRED,
    SCALE,
    LINK_TENS,
    LINK_HUNDRED,
    ARTICLE,
    SEVERAL,
    COLLECTIVE,
    COLLECTIVES,
    OF,
    FIXED,
    PART,
    RATIO,
    HALF,
    SUFFIX,
    MONEY_SUFFIX,
    NOT
  }

  /** One row; {@code room}: numbers below it may be added after this word. */
  private record Entry(BigDecimal value, int room, boolean bare) {}

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Sums of shares are told with four digits; a third is 0.3333. */
  private static final MathContext SHARE = new MathContext(4);

  private static final int LARGEST_RATIO = 1000;

  private final Map<Kind, Phrases<Entry>> tables = new EnumMap<>(Kind.class);

  private NumberReader() {}

  static NumberReader of(LanguagePack pack, WordScanner scanner) {
    NumberReader reader = new NumberReader();
    for (Kind kind : Kind.values()) {
      reader.tables.put(kind, new Phrases<>());
    }
    for (Table.Row row : pack.table("numbers").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
      if (kind != Kind.DECIMAL && kind != Kind.GROUP) {
        BigDecimal value = row.find("value").map(BigDecimal::new).orElse(BigDecimal.ONE);
        int room = row.find("room").map(Integer::valueOf).orElse(0);
        Entry entry = new Entry(value, room, row.get("bare").equals("yes"));
        for (String form : row.list("word")) {
          reader.table(kind).add(scanner.scan(form), entry);
        }
      }
    }
    return reader;
  }

  private Phrases<Entry> table(Kind kind) {
    return tables.getOrDefault(kind, new Phrases<>());
  }

  private @Nullable Hit<Entry> hit(Kind kind, List<Word> words, int at) {
    return table(kind).longest(words, at);
  }

  /** The number that starts at word {@code at}; {@code null} when none does. */
  @Nullable Numeral read(List<Word> words, int at) {
    if (at >= words.size() || hit(Kind.NOT, words, at) != null) {
      return null;
    }
    Numeral vague = vague(words, at);
    if (vague != null) {
      return vague;
    }
    Hit<Entry> fixed = hit(Kind.FIXED, words, at);
    if (fixed != null) {
      return fixed(words, at, fixed);
    }
    Numeral cardinal = words.get(at).isDigits() ? digits(words, at) : new Sum(words, at).read();
    return cardinal == null ? article(words, at) : extend(words, cardinal);
  }

  /** A number with the short scale of amounts: "3bn", "16 m". */
  Numeral withMoneySuffix(List<Word> words, Numeral number) {
    Numeral scaled = suffix(words, number, Kind.MONEY_SUFFIX);
    return scaled == null ? number : scaled;
  }

  private @Nullable Numeral suffix(List<Word> words, Numeral number, Kind kind) {
    Hit<Entry> hit = number.is(Form.DIGITS) ? hit(kind, words, number.end()) : null;
    boolean fits =
        hit != null && (hit.value().bare() || words.get(number.end()).isJoined(Joint.GLUED));
    return hit == null || !fits ? null : number.times(hit.value().value(), hit.end(), Form.SCALED);
  }

  private static @Nullable Numeral digits(List<Word> words, int at) {
    BigDecimal value = words.get(at).number();
    if (value == null) {
      return null;
    }
    BigDecimal share = value.scale() > 0 ? null : share(words, at + 1);
    return share == null
        ? new Numeral(at, at + 1, Numeral.plain(value), null, Form.DIGITS)
        : new Numeral(at, at + 4, Numeral.plain(value.add(share)), null, Form.DIGITS);
  }

  /** The "1/2" of "5 1/2". */
  private static @Nullable BigDecimal share(List<Word> words, int at) {
    boolean shaped =
        at + 2 < words.size()
            && words.get(at).isJoined(Joint.SPACE)
            && words.get(at + 1).is("/")
            && words.get(at + 2).isJoined(Joint.GLUED);
    int part = shaped ? words.get(at).whole() : -1;
    int whole = shaped ? words.get(at + 2).whole() : -1;
    boolean proper = part > 0 && part < whole && whole <= 16;
    return proper ? BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE) : null;
  }

  /** "des centaines de milliers", "plusieurs dizaines", "hundreds of". */
  private @Nullable Numeral vague(List<Word> words, int at) {
    Hit<Entry> several = hit(Kind.SEVERAL, words, at);
    int from = several == null ? at : several.end();
    Hit<Entry> many = hit(Kind.COLLECTIVES, words, from);
    if (many == null && several != null && several.value().bare()) {
      many = hit(Kind.HUNDRED, words, from);
      many = many == null ? hit(Kind.SCALE, words, from) : many;
    }
    if (many == null) {
      return null;
    }
    boolean sure =
        several != null || many.value().bare() || hit(Kind.OF, words, many.end()) != null;
    if (!sure) {
      return null;
    }
    BigDecimal low = many.value().value().multiply(BigDecimal.valueOf(2));
    return multiply(words, new Numeral(at, many.end(), null, low, Form.VAGUE), Form.VAGUE);
  }

  /** "… de milliers", "… of thousands", any number of them. */
  private Numeral multiply(List<Word> words, Numeral number, Form form) {
    Hit<Entry> of = hit(Kind.OF, words, number.end());
    Hit<Entry> more = of == null ? null : hit(Kind.COLLECTIVES, words, of.end());
    return more == null ? number : number.times(more.value().value(), more.end(), form);
  }

  private Numeral fixed(List<Word> words, int at, Hit<Entry> fixed) {
    Numeral share = new Numeral(at, fixed.end(), fixed.value().value(), null, Form.FRACTION);
    Hit<Entry> scale = hit(Kind.SCALE, words, fixed.end());
    if (scale != null) {
      return share.times(scale.value().value(), scale.end(), Form.SCALED);
    }
    Hit<Entry> dozen = hit(Kind.COLLECTIVE, words, fixed.end());
    return dozen == null ? share : share.times(dozen.value().value(), dozen.end(), Form.COLLECTIVE);
  }

  /** "a hundred and five", "a dozen": the article counts only before such words. */
  private @Nullable Numeral article(List<Word> words, int at) {
    Hit<Entry> article = hit(Kind.ARTICLE, words, at);
    if (article == null) {
      return null;
    }
    Numeral one = new Numeral(at, article.end(), BigDecimal.ONE, null, Form.WORDS);
    Numeral part = collectiveOrPart(words, one);
    if (part != null) {
      boolean ordinal = part.is(Form.FRACTION) && hit(Kind.OF, words, part.end()) == null;
      return ordinal ? null : part;
    }
    Numeral sum = new Sum(words, at, article.end()).read();
    return sum == null ? null : half(words, sum);
  }

  private Numeral extend(List<Word> words, Numeral cardinal) {
    Numeral part = collectiveOrPart(words, cardinal);
    if (part != null) {
      return part;
    }
    Numeral scaled = half(words, scale(words, cardinal));
    Numeral ratio = ratio(words, scaled, scaled.end());
    return ratio == null ? scaled : ratio;
  }

  private @Nullable Numeral collectiveOrPart(List<Word> words, Numeral number) {
    Hit<Entry> dozen = hit(Kind.COLLECTIVE, words, number.end());
    if (dozen != null) {
      Numeral about = number.times(dozen.value().value(), dozen.end(), Form.COLLECTIVE);
      return multiply(words, about, Form.COLLECTIVE);
    }
    Hit<Entry> part = hit(Kind.PART, words, number.end());
    if (part == null || number.value() == null || hit(Kind.NOT, words, number.end()) != null) {
      return null;
    }
    boolean sure = part.value().bare() || hit(Kind.OF, words, part.end()) != null;
    if ((number.isOne() && !sure) || reduces(number.value(), part.value().value())) {
      return null;
    }
    BigDecimal share = number.value().divide(part.value().value(), SHARE);
    boolean proper = share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0;
    return proper
        ? new Numeral(number.start(), part.end(), Numeral.plain(share), null, Form.FRACTION)
        : null;
  }

  /** "two quarters" are not told for a half. */
  private static boolean reduces(BigDecimal part, BigDecimal whole) {
    boolean small = part.scale() <= 0 && part.compareTo(whole) < 0;
    return small && !part.toBigInteger().gcd(whole.toBigInteger()).equals(BigInteger.ONE);
  }

  /** Digits before scale words: "2,5 millions", "200 mille". */
  private Numeral scale(List<Word> words, Numeral number) {
    if (!number.is(Form.DIGITS)) {
      return number;
    }
    Numeral scaled = suffix(words, number, Kind.SUFFIX);
    if (scaled != null) {
      return scaled;
    }
    Numeral result = number;
    Hit<Entry> hit = hit(Kind.SCALE, words, number.end());
    while (hit != null && result.end() - number.end() < 3) {
      result = result.times(hit.value().value(), hit.end(), Form.SCALED);
      hit = hit(Kind.SCALE, words, result.end());
    }
    return result;
  }

  /** "deux ans et demi": the half behind the unit, at word {@code at}. */
  Numeral withHalf(List<Word> words, Numeral number, int at) {
    Hit<Entry> half = hit(Kind.HALF, words, at);
    boolean fits = half != null && number.value() != null && number.value().scale() <= 0;
    return half == null || number.value() == null || !fits
        ? number
        : new Numeral(number.start(), half.end(), number.value().add(HALF), null, number.form());
  }

  /** "deux millions et demi": half of the last scale word, or of one. */
  private Numeral half(List<Word> words, Numeral number) {
    Hit<Entry> half = hit(Kind.HALF, words, number.end());
    if (half == null || number.value() == null) {
      return number;
    }
    Hit<Entry> scaleBefore = hit(Kind.SCALE, words, number.end() - 1);
    Hit<Entry> scaleAfter = scaleBefore == null ? hit(Kind.SCALE, words, half.end()) : null;
    if (scaleAfter != null) {
      return new Numeral(number.start(), number.end(), number.value().add(HALF), null, Form.WORDS)
          .times(scaleAfter.value().value(), scaleAfter.end(), Form.SCALED);
    }
    BigDecimal unit = scaleBefore == null ? BigDecimal.ONE : scaleBefore.value().value();
    BigDecimal value = Numeral.plain(number.value().add(unit.multiply(HALF)));
    return new Numeral(number.start(), half.end(), value, null, number.form());
  }

  /** "un sur trois", "1 in 3"; the link stands at word {@code linkAt}. */
  @Nullable Numeral ratio(List<Word> words, Numeral number, int linkAt) {
    Hit<Entry> link = hit(Kind.RATIO, words, linkAt);
    if (link == null || number.value() == null) {
      return null;
    }
    int at = link.end();
    Numeral whole =
        at < words.size() && words.get(at).isDigits()
            ? digits(words, at)
            : new Sum(words, at).read();
    if (whole == null || whole.value() == null || !isShare(number, whole, link.value())) {
      return null;
    }
    BigDecimal share = Numeral.plain(number.value().divide(whole.value(), SHARE));
    return new Numeral(number.start(), whole.end(), share, null, Form.FRACTION);
  }

  private static boolean isShare(Numeral number, Numeral whole, Entry link) {
    BigDecimal n = number.value();
    BigDecimal m = whole.value();
    return n != null
        && m != null
        && n.signum() > 0
        && n.compareTo(m) < 0
        && n.compareTo(link.value()) <= 0
        && m.compareTo(BigDecimal.valueOf(LARGEST_RATIO)) <= 0
        && n.scale() <= 0
        && m.scale() <= 0;
  }

  /** Adds up the number words that start at one place. */
  private final class Sum {
    private final List<Word> words;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal lastScale = new BigDecimal("1e30");
    private long current;
    private long room = Long.MAX_VALUE;
    private boolean any;
    private boolean scaled;
    private final boolean afterArticle;

    Sum(List<Word> words, int start) {
      this(words, start, start);
    }

    /**
     * After an article, which stands for one before "hundred" and "million" and for nothing else.
     */
    Sum(List<Word> words, int start, int from) {
      this.words = words;
      this.start = start;
      this.at = from;
      this.afterArticle = from > start;
    }

    @Nullable Numeral read() {
      while (step() || link()) {}
      if (!any) {
        return null;
      }
      BigDecimal value = Numeral.plain(total.add(BigDecimal.valueOf(current)));
      return new Numeral(start, at, value, null, scaled ? Form.SCALED : Form.WORDS);
    }

    private boolean step() {
      if (at >= words.size() || (any && words.get(at).isJoined(Joint.GLUED))) {
        return false;
      }
      return add() || hundred() || scale();
    }

    private boolean add() {
      Hit<Entry> hit = hit(Kind.ADD, words, at);
      if (hit == null || (afterArticle && !any)) {
        return false;
      }
      long value = hit.value().value().longValueExact();
      if (value >= room || (any && value == 0)) {
        return false;
      }
      current += value;
      room = hit.value().room();
      return taken(hit.end());
    }

    private boolean taken(int end) {
      at = end;
      any = true;
      return true;
    }

    private boolean hundred() {
      Hit<Entry> hit = hit(Kind.HUNDRED, words, at);
      boolean multiplies = hit != null && current > 1 && current < hit.value().room();
      boolean alone = hit != null && current == 0 && (hit.value().bare() || afterArticle || scaled);
      boolean one = hit != null && current == 1 && !hit.value().bare();
      if (hit == null || !(multiplies || alone || one)) {
        return false;
      }
      current = Math.max(1, current) * 100;
      room = 100;
      return taken(hit.end());
    }

    private boolean scale() {
      Hit<Entry> hit = hit(Kind.SCALE, words, at);
      boolean allowed = hit != null && (any || hit.value().bare() || afterArticle);
      if (hit == null || !allowed) {
        return false;
      }
      BigDecimal scale = hit.value().value();
      BigDecimal sum = total.add(BigDecimal.valueOf(any ? current : 1));
      if (scale.compareTo(lastScale) < 0) {
        if (scaled && current == 0) {
          return false;
        }
        total = total.add(BigDecimal.valueOf(any ? current : 1).multiply(scale));
      } else if (sum.compareTo(scale) < 0 && (current != 0 || lastScale.compareTo(THOUSAND) == 0)) {
        total = sum.multiply(scale);
      } else {
        return false;
      }
      lastScale = scale;
      current = 0;
      room = Long.MAX_VALUE;
      scaled = scaled || scale.compareTo(THOUSAND) > 0;
      return taken(hit.end());
    }

    /** "et" and "and" belong to a number only between its parts. */
    private boolean link() {
      if (!any || at >= words.size()) {
        return false;
      }
      Hit<Entry> tens = room > 1 && room <= 20 ? hit(Kind.LINK_TENS, words, at) : null;
      Hit<Entry> hundreds = room >= 100 ? hit(Kind.LINK_HUNDRED, words, at) : null;
      Hit<Entry> hit = tens == null ? hundreds : tens;
      Hit<Entry> next = hit == null ? null : hit(Kind.ADD, words, hit.end());
      if (hit == null || next == null) {
        return false;
      }
      long value = next.value().value().longValueExact();
      boolean fits = tens == null ? value < room : value == 1 || value == 11;
      if (!fits || value >= room || value >= 100) {
        return false;
      }
      at = hit.end();
      return add();
    }
  }
}
