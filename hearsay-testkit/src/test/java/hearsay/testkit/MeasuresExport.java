package hearsay.testkit;

import hearsay.language.LanguagePack;
import hearsay.mentions.Measures;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prints the quantities and times of texts, for {@code evaluation/measures.py}. One text a line in:
 * language, date of publication or nothing, text with escaped line ends, parted by tabs. One
 * mention a line out, in UTF-16 units, an empty line after each text.
 */
public final class MeasuresExport {

  private MeasuresExport() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Measures> finders = new HashMap<>();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split("\t", 3);
      Measures finder = finders.computeIfAbsent(cells[0], MeasuresExport::finder);
      LocalDate published = cells[1].isEmpty() ? null : LocalDate.parse(cells[1]);
      print(finder, published, unescaped(cells[2]), out);
    }
    out.flush();
  }

  private static Measures finder(String language) {
    return Measures.of(LanguagePack.find(language).orElseThrow());
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
  }

  /** Every line is read as a block of its own. */
  private static void print(
      Measures finder, @Nullable LocalDate published, String text, PrintStream out) {
    AlignedText aligned = Normalizer.normalize(text);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Measures.Found found = finder.find(aligned, new Span(start, end), published);
      found.quantities().forEach(quantity -> print(quantity, out));
      found.times().forEach(time -> print(time, out));
      start = end + 1;
    }
    out.println();
  }

  private static void print(Quantity q, PrintStream out) {
    Span of = Objects.requireNonNullElse(q.of(), new Span(0, 0));
    out.printf(
        "Q\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%d\t%d\t%s%n",
        q.span().start(),
        q.span().end(),
        q.value(),
        q.low(),
        q.high(),
        q.bound().id(),
        q.unit(),
        of.start(),
        of.end(),
        q.rule());
  }

  private static void print(TimeExpression t, PrintStream out) {
    out.printf(
        "T\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%s%n",
        t.span().start(),
        t.span().end(),
        t.type(),
        t.value(),
        t.precision(),
        t.anchoredOn(),
        t.problem(),
        t.rule());
  }
}
