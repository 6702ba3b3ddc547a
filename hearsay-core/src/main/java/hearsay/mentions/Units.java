package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Phrases.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of a language, by their written forms. Immutable after {@link #of}; safe for all
 * threads.
 *
 * <p>Base units, in which quantities of one dimension are compared: metre, square metre, cubic
 * metre, gram, second, metre per second, joule, watt, degree Celsius, byte, hertz, pascal, volt,
 * and {@code 1} for shares. Money has none, since rates change.
 */
final class Units {

  /** One written form; exact ones differ by case alone from something else ("m", "M"). */
  private record Form(String text, boolean exact, Unit unit) {}

  private final Phrases<List<Form>> after = new Phrases<>();
  private final Phrases<List<Form>> before = new Phrases<>();

  private Units() {}

  static Units of(LanguagePack pack, WordScanner scanner) {
    Units units = new Units();
    for (Table.Row row : pack.table("units").rows()) {
      Unit unit =
          new Unit(
              row.get("unit"),
              row.find("base").orElse(null),
              number(row, "factor", BigDecimal.ONE),
              number(row, "offset", BigDecimal.ZERO),
              number(row, "times", BigDecimal.ONE),
              row.get("article").equals("yes"));
      units.add(units.after, scanner, row, "after", unit);
      units.add(units.before, scanner, row, "before", unit);
    }
    return units;
  }

  private void add(
      Phrases<List<Form>> table, WordScanner scanner, Table.Row row, String column, Unit unit) {
    boolean exact = row.get("case").equals("yes");
    for (String form : row.list(column)) {
      List<Word> words = scanner.scan(form);
      Hit<List<Form>> there = table.longest(words, 0);
      boolean same = there != null && there.end() == words.size();
      List<Form> forms = there == null || !same ? new ArrayList<>() : there.value();
      boolean letter = form.length() == 1 && Character.isLetter(form.charAt(0));
      forms.add(new Form(form, exact || letter, unit));
      table.add(words, forms);
    }
  }

  private static BigDecimal number(Table.Row row, String column, BigDecimal otherwise) {
    return row.find(column).map(BigDecimal::new).orElse(otherwise);
  }

  /** The unit written at word {@code at}, behind its number. */
  @Nullable Hit<Unit> after(String text, List<Word> words, int at) {
    return find(after, text, words, at);
  }

  /** The unit written at word {@code at}, in front of its number: "$", "US$". */
  @Nullable Hit<Unit> before(String text, List<Word> words, int at) {
    return find(before, text, words, at);
  }

  private static @Nullable Hit<Unit> find(
      Phrases<List<Form>> table, String text, List<Word> words, int at) {
    Hit<List<Form>> hit = table.longest(words, at);
    if (hit == null) {
      return null;
    }
    int start = words.get(at).start();
    int length = words.get(hit.end() - 1).end() - start;
    for (Form form : hit.value()) {
      boolean same = form.text().length() == length && text.startsWith(form.text(), start);
      if (!form.exact() || same) {
        return new Hit<>(form.unit(), hit.end());
      }
    }
    return null;
  }
}
