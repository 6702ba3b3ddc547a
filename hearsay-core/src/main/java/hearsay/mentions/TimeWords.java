package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Phrases.Hit;
import hearsay.mentions.Word.Joint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the {@link TimeSlot}s of a language: {@code calendar.tsv} for words, the number reader
 * for numbers. Immutable after {@link #of}; safe for all threads.
 */
final class TimeWords {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** A word of the calendar; some are themselves only with a capital ("May"). */
  private record Entry(String value, boolean capital) {}

  private final Map<TimeSlot, Phrases<Entry>> tables = new EnumMap<>(TimeSlot.class);
  private final List<String> ordinalSuffixes = new ArrayList<>();
  private final List<String> decadeSuffixes = new ArrayList<>();
  private final NumberReader numbers;
  private final Bounds bounds;

  private TimeWords(NumberReader numbers, Bounds bounds) {
    this.numbers = numbers;
    this.bounds = bounds;
  }

  static TimeWords of(LanguagePack pack, WordScanner scanner, NumberReader numbers, Bounds bounds) {
    TimeWords words = new TimeWords(numbers, bounds);
    for (Table.Row row : pack.table("calendar").rows()) {
      words.add(row, scanner);
    }
    return words;
  }

  private void add(Table.Row row, WordScanner scanner) {
    switch (row.get("kind")) {
      case "ordinal-suffix" -> ordinalSuffixes.addAll(row.list("words"));
      case "decade-suffix" -> decadeSuffixes.addAll(row.list("words"));
      default -> {
        TimeSlot slot = TimeSlot.of(row.get("kind"));
        Entry entry = new Entry(row.get("value"), row.get("case").equals("yes"));
        Phrases<Entry> table = tables.computeIfAbsent(slot, s -> new Phrases<>());
        row.list("words").forEach(form -> table.add(scanner.scan(form), entry));
      }
    }
  }

  /** What the slot reads at word {@code at}; {@code null} when it does not fit there. */
  @Nullable Hit<String> read(TimeSlot slot, List<Word> words, int at) {
    if (at >= words.size()) {
      return null;
    }
    Word word = words.get(at);
    return switch (slot) {
      case DAY, DAY2 -> day(words, at);
      case MONTH, MONTH2 -> listed(TimeSlot.MONTH, words, at);
      case WEEKDAY, WEEKDAY2 -> listed(TimeSlot.WEEKDAY, words, at);
      case YEAR, YEAR2 -> digits(word, at, 4, 4, FIRST_YEAR, LAST_YEAR);
      case YY -> yy(word, at);
      case DD -> digits(word, at, 1, 2, 1, 31);
      case MM -> digits(word, at, 1, 2, 1, 12);
      case N -> number(words, at);
      case CLOCKUNIT -> clockUnit(words, at);
      case HOUR -> digits(word, at, 1, 2, 0, 24);
      case MINUTE -> digits(word, at, 2, 2, 0, 59);
      case POINT -> point(word, at);
      case DECADE -> decade(words, at);
      case CENTURY -> century(words, at);
      case ORDINAL -> ordinal(words, at);
      case BOUND -> bound(words, at);
      case X, UNIT, PART, SEASON, AMPM -> listed(slot, words, at);
      case DATE, CLOCK -> null;
    };
  }

  private @Nullable Hit<String> listed(TimeSlot slot, List<Word> words, int at) {
    Phrases<Entry> table = tables.get(slot);
    Hit<Entry> hit = table == null ? null : table.longest(words, at);
    boolean fits = hit != null && (!hit.value().capital() || words.get(at).isCapital());
    return hit == null || !fits ? null : new Hit<>(hit.value().value(), hit.end());
  }

  private @Nullable Hit<String> clockUnit(List<Word> words, int at) {
    Hit<String> unit = listed(TimeSlot.UNIT, words, at);
    return unit != null && TimeUnit.of(unit.value()).isClock() ? unit : null;
  }

  private static @Nullable Hit<String> digits(
      Word word, int at, int shortest, int longest, int low, int high) {
    int value = word.whole();
    int length = word.lower().length();
    boolean fits = length >= shortest && length <= longest && value >= low && value <= high;
    return fits ? new Hit<>(Integer.toString(value), at + 1) : null;
  }

  /** "22" is 2022, "85" is 1985: the century that keeps it near. */
  private static @Nullable Hit<String> yy(Word word, int at) {
    Hit<String> two = digits(word, at, 2, 2, 0, 99);
    return two == null ? null : new Hit<>(fullYear(word.whole()), two.end());
  }

  private static String fullYear(int two) {
    return Integer.toString(two < 50 ? 2000 + two : 1900 + two);
  }

  private @Nullable Hit<String> day(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.isDigits()) {
      Hit<String> day = digits(word, at, 1, 3, 0, 999);
      boolean ordinal = day != null && isSuffix(words, at + 1);
      return day == null || !ordinal ? day : new Hit<>(day.value(), at + 2);
    }
    Hit<String> ordinal = listed(TimeSlot.ORDINAL, words, at);
    if (ordinal != null) {
      return ordinal;
    }
    Numeral number = word.isLetters() ? numbers.read(words, at) : null;
    return number == null || !number.is(Numeral.Form.WORDS) || !isSmall(number.value())
        ? null
        : new Hit<>(String.valueOf(number.value()), number.end());
  }

  private static boolean isSmall(@Nullable BigDecimal value) {
    return value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(31)) <= 0;
  }

  private boolean isSuffix(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).isJoined(Joint.GLUED)
        && ordinalSuffixes.contains(words.get(at).lower());
  }

  private @Nullable Hit<String> number(List<Word> words, int at) {
    Numeral number = numbers.read(words, at);
    if (number == null) {
      return listed(TimeSlot.X, words, at);
    }
    if (number.value() == null) {
      return new Hit<>("X", number.end());
    }
    boolean hasUnitSize = number.value().compareTo(BigDecimal.valueOf(100_000)) < 0;
    return hasUnitSize && !number.is(Numeral.Form.FRACTION)
        ? new Hit<>(number.value().toPlainString(), number.end())
        : half(number);
  }

  private static @Nullable Hit<String> half(Numeral number) {
    boolean half = number.value() != null && number.value().compareTo(new BigDecimal("0.5")) == 0;
    return half ? new Hit<>("0.5", number.end()) : null;
  }

  /** "6.45" as a time of day. */
  private static @Nullable Hit<String> point(Word word, int at) {
    String text = word.lower();
    int point = text.indexOf('.');
    boolean shaped = word.number() != null && point > 0 && point < 3 && text.length() == point + 3;
    boolean fits =
        shaped
            && Integer.parseInt(text.substring(0, point)) <= 24
            && Integer.parseInt(text.substring(point + 1)) < 60;
    return fits ? new Hit<>(text, at + 1) : null;
  }

  /** "1990", "90", "1990s", "90s". */
  private @Nullable Hit<String> decade(List<Word> words, int at) {
    Word word = words.get(at);
    int value = word.whole();
    boolean four = word.lower().length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    boolean two = word.lower().length() == 2 && value >= 10;
    if (!(four || two) || value % 10 != 0) {
      return listed(TimeSlot.DECADE, words, at);
    }
    String decade = Integer.toString((two ? 1900 + value : value) / 10);
    boolean suffix =
        at + 1 < words.size()
            && words.get(at + 1).isJoined(Joint.GLUED)
            && decadeSuffixes.contains(words.get(at + 1).lower());
    return suffix || decadeSuffixes.isEmpty() ? new Hit<>(decade, suffix ? at + 2 : at + 1) : null;
  }

  /** "XIXe", "19e", "19th", "nineteenth" as the number of a century. */
  private @Nullable Hit<String> century(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.isDigits()) {
      return ordinal(words, at);
    }
    for (String suffix : ordinalSuffixes) {
      int roman = word.lower().endsWith(suffix) ? roman(word, suffix.length()) : 0;
      if (roman > 0) {
        return new Hit<>(Integer.toString(roman), at + 1);
      }
    }
    int bare = roman(word, 0);
    return bare > 0 && word.isCapital() && isSuffix(words, at + 1)
        ? new Hit<>(Integer.toString(bare), at + 2)
        : listed(TimeSlot.ORDINAL, words, at);
  }

  private static int roman(Word word, int suffix) {
    String digits = word.lower().substring(0, word.lower().length() - suffix);
    if (digits.isEmpty() || digits.length() > 5 || !word.isCapital()) {
      return 0;
    }
    int sum = 0;
    int before = 100;
    for (int i = 0; i < digits.length(); i++) {
      int value = "ivx".indexOf(digits.charAt(i));
      if (value < 0) {
        return 0;
      }
      int worth = value == 0 ? 1 : value == 1 ? 5 : 10;
      sum += worth > before ? worth - 2 * before : worth;
      before = worth;
    }
    return sum;
  }

  private @Nullable Hit<String> ordinal(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.isDigits()) {
      return listed(TimeSlot.ORDINAL, words, at);
    }
    boolean fits = word.whole() > 0 && word.whole() < 100 && isSuffix(words, at + 1);
    return fits ? new Hit<>(Integer.toString(word.whole()), at + 2) : null;
  }

  private @Nullable Hit<String> bound(List<Word> words, int at) {
    Hit<Bound> hit = bounds.before(words, at);
    return hit == null ? null : new Hit<>(hit.value().name().toLowerCase(Locale.ROOT), hit.end());
  }
}
