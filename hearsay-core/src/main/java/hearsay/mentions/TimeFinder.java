package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.mentions.TimeGrammar.Filled;
import hearsay.mentions.TimeGrammar.Match;
import hearsay.mentions.Word.Joint;
import hearsay.text.AlignedText;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and, where the text and its date of publication settle it, their TIMEX3
 * value (ISO-TimeML). Immutable; safe for all threads. Linear in the length of the block.
 *
 * <p>Nothing is repaired and nothing guessed: a day no calendar has, a weekday that disagrees with
 * its date, and a weekday that nothing anchors keep their span and lose their value; the first two
 * are also told as a {@link Problem}.
 */
public final class TimeFinder {

  private static final int EARLIEST_BARE_YEAR = 1900;
  private static final int LATEST_BARE_YEAR = 2059;

  private final WordScanner scanner;
  private final TimeGrammar grammar;
  private final MeasureReader measures;
  private final Bounds bounds;
  private final TimeResolver resolver = new TimeResolver();

  TimeFinder(WordScanner scanner, TimeGrammar grammar, MeasureReader measures, Bounds bounds) {
    this.scanner = scanner;
    this.grammar = grammar;
    this.measures = measures;
    this.bounds = bounds;
  }

  /** The finder of a language, from its tables. */
  public static TimeFinder of(LanguagePack pack) {
    return Measures.of(pack).times();
  }

  /**
   * The time expressions of one block, in order.
   *
   * @param text the article's text
   * @param block where the block stands in the original text
   * @param published the day of publication, if known
   */
  public Times find(AlignedText text, Span block, @Nullable LocalDate published) {
    Span range = text.toNormalized(block);
    List<Word> words = scanner.scan(text.normalized(), range.start(), range.end());
    return read(text, words, published).times();
  }

  /** What one pass found: the times, and the words that belong to dates and count nothing. */
  record Found(Times times, BitSet dated) {}

  Found read(AlignedText text, List<Word> words, @Nullable LocalDate published) {
    return new Pass(text, words, published).run();
  }

  private final class Pass {
    private final AlignedText text;
    private final List<Word> words;
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet dated = new BitSet();
    private TimeContext context;

    Pass(AlignedText text, List<Word> words, @Nullable LocalDate published) {
      this.text = text;
      this.words = words;
      this.context = new TimeContext(published, null, null);
    }

    Found run() {
      int at = 0;
      while (at < words.size()) {
        Match match = unlessCut(grammar.match(words, at), at);
        boolean taken = match != null && accepts(match);
        if (match != null && taken) {
          add(match);
        }
        at = match != null && taken ? match.end() : at + 1;
      }
      return new Found(new Times(times, problems), dated);
    }

    /** Drops a match whose last words begin a longer one: "en mars" before "mars 2020". */
    private @Nullable Match unlessCut(@Nullable Match match, int at) {
      if (match == null || match.end() < at + 2) {
        return match;
      }
      for (int from = Math.max(at + 1, match.start()); from < match.end(); from++) {
        Match next = grammar.match(words, from);
        boolean cut =
            next != null
                && next.end() > match.end()
                && next.end() - next.start() > match.end() - match.start();
        if (cut) {
          return null;
        }
      }
      return match;
    }

    private boolean accepts(Match match) {
      Word first = words.get(match.start());
      if (match.end() - match.start() == 1 && first.isDigits()) {
        return isYear(match);
      }
      boolean inside = first.isDigits() && measures.isInside(words, match.start());
      return !inside && !isName(match) && !isCutOff(match) && !falls(match);
    }

    /** "le 11-Septembre": the name of an event, not a day of the year of publication. */
    private boolean isName(Match match) {
      for (int i = match.start() + 1; i < match.end(); i++) {
        Word word = words.get(i);
        if (word.isCapital() && word.isJoined(Joint.HYPHEN) && words.get(i - 1).isDigits()) {
          return true;
        }
      }
      return false;
    }

    /** "24h/24": goes on behind a stroke. */
    private boolean isCutOff(Match match) {
      int end = match.end();
      return end + 1 < words.size()
          && words.get(end).is("/")
          && words.get(end).isJoined(Joint.GLUED)
          && words.get(end + 1).isDigits();
    }

    /** "3000 à 20 h" is no range of hours. */
    private boolean falls(Match match) {
      Filled second = match.slot(TimeSlot.N);
      Filled first = second == null ? null : second.before();
      boolean both = first != null && first.slot() == TimeSlot.N;
      if (second == null || first == null || !both) {
        return false;
      }
      boolean told = !first.value().equals("X") && !second.value().equals("X");
      return told && new BigDecimal(first.value()).compareTo(new BigDecimal(second.value())) >= 0;
    }

    /** A number of four digits by itself is a year unless it counts something. */
    private boolean isYear(Match match) {
      int at = match.start();
      int year = words.get(at).whole();
      boolean bare = match.rule().value().get(0).equals("year");
      boolean near = year >= EARLIEST_BARE_YEAR && year <= LATEST_BARE_YEAR;
      return (near || !bare)
          && !measures.isInside(words, at)
          && !measures.countsAt(text.normalized(), words, at)
          && !isBounded(at);
    }

    /** "plus de 2000" bounds a count; "autour de 1850" may well be a year. */
    private boolean isBounded(int at) {
      for (int from = Math.max(0, at - 4); from < at; from++) {
        Phrases.Hit<Bound> bound = bounds.before(words, from);
        if (bound != null && bound.end() == at && bound.value() != Bound.ABOUT) {
          return true;
        }
      }
      return false;
    }

    private void add(Match match) {
      if (match.rule().type().equals("NONE")) {
        return;
      }
      String operation = match.rule().value().get(0);
      if (operation.equals("range")) {
        addRange(match);
        return;
      }
      if (operation.equals("clocks")) {
        addClocks(match, match.filled());
        return;
      }
      TimeReading reading = resolver.read(match, context);
      add(match, match.start(), match.end(), reading);
    }

    /** "du 3 au 5 mars": the first day stands by itself and borrows the month of the second. */
    private void addRange(Match match) {
      Filled first = match.slot(TimeSlot.DAY);
      Filled second = match.slot(TimeSlot.DAY2);
      if (first == null || second == null) {
        return;
      }
      boolean monthFirst = words.get(match.start()).isLetters() && second.end() >= match.end() - 2;
      Match swapped = withDay(match, second);
      TimeReading one = resolver.read(withDay(match, first), context);
      TimeReading two = resolver.read(swapped, context);
      int split = monthFirst ? first.end() : first.start();
      add(match, monthFirst ? match.start() : split, first.end(), one);
      add(match, second.start(), match.end(), two);
    }

    /** "de 9 h à 17 h": every time of day by itself, in order. */
    private void addClocks(Match match, @Nullable Filled filled) {
      if (filled == null) {
        return;
      }
      addClocks(match, filled.before());
      Match clock = filled.nested();
      if (clock != null) {
        add(match, clock.start(), clock.end(), resolver.clock(clock, context));
      }
    }

    private Match withDay(Match match, Filled day) {
      Filled told =
          new Filled(TimeSlot.DAY, day.value(), day.start(), day.end(), null, match.filled());
      TimeGrammar.Rule rule =
          new TimeGrammar.Rule(match.rule().id(), match.rule().type(), List.of("date"));
      return new Match(rule, match.start(), match.end(), match.end(), told);
    }

    private void add(Match match, int start, int end, TimeReading reading) {
      Span span = text.toOriginal(new Span(words.get(start).start(), words.get(end - 1).end()));
      Match date = match.nested(TimeSlot.DATE);
      String rule = date == null ? match.rule().id() : date.rule().id();
      times.add(
          new TimeExpression(
              span,
              reading.type(),
              reading.value(),
              TimePrecision.of(reading),
              reading.anchoredOn(),
              reading.problem(),
              rule));
      if (reading.type() != TimeType.DURATION) {
        dated.set(start, end);
      }
      context = context.after(reading);
      tell(span, reading);
    }

    private void tell(Span span, TimeReading reading) {
      String told = span.of(text.original());
      LocalDate trueDay = reading.trueDay();
      if (trueDay != null) {
        String weekday = Integer.toString(trueDay.getDayOfWeek().getValue());
        problems.add(
            Problem.at(span, ProblemKind.DATE_WEEKDAY_CONFLICT, told, trueDay.toString(), weekday));
      } else if (TimeReading.IMPOSSIBLE.equals(reading.problem())) {
        problems.add(Problem.at(span, ProblemKind.DATE_IMPOSSIBLE, told));
      }
    }
  }
}
