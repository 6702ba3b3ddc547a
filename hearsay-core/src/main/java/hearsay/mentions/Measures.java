package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.text.AlignedText;
import hearsay.text.Problem;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times and the quantities of a block together, so that no number is read twice: a year
 * counts nothing, "30 000 soldats" is no year, and a duration told in numbers ("trois jours") is
 * both. Immutable; safe for all threads.
 */
public final class Measures {

  private final WordScanner scanner;
  private final TimeFinder times;
  private final QuantityFinder quantities;

  private Measures(WordScanner scanner, TimeFinder times, QuantityFinder quantities) {
    this.scanner = scanner;
    this.times = times;
    this.quantities = quantities;
  }

  /** The finder of a language, from its tables. */
  public static Measures of(LanguagePack pack) {
    WordScanner scanner = WordScanner.of(pack);
    MeasureReader reader = MeasureReader.of(pack, scanner);
    Bounds bounds = Bounds.of(pack, scanner);
    TimeWords words = TimeWords.of(pack, scanner, reader.numbers(), bounds);
    TimeGrammar grammar = TimeGrammar.of(pack, scanner, words);
    TimeFinder times = new TimeFinder(scanner, grammar, reader, bounds);
    QuantityFinder quantities = new QuantityFinder(pack.code(), scanner, reader, bounds, times);
    return new Measures(scanner, times, quantities);
  }

  TimeFinder times() {
    return times;
  }

  QuantityFinder quantities() {
    return quantities;
  }

  /**
   * What one block measures, counts and dates. Immutable.
   *
   * @param quantities by place in the text, none inside another
   * @param times by place in the text
   * @param problems dates that cannot be
   */
  public record Found(
      List<Quantity> quantities, List<TimeExpression> times, List<Problem> problems) {

    public Found {
      quantities = List.copyOf(quantities);
      times = List.copyOf(times);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads one block.
   *
   * @param text the article's text
   * @param block where the block stands in the original text
   * @param published the day of publication, if known
   */
  public Found find(AlignedText text, Span block, @Nullable LocalDate published) {
    Span range = text.toNormalized(block);
    List<Word> words = scanner.scan(text.normalized(), range.start(), range.end());
    TimeFinder.Found dated = times.read(text, words, published);
    List<Quantity> counted = quantities.find(text, words, dated.dated());
    return new Found(counted, dated.times().times(), dated.times().problems());
  }
}
