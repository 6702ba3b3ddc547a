package hearsay.attribution;

import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Table;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the papers and agencies through which a source speaks: "dans les colonnes du Fanal",
 * "a-t-il dit à l'agence Méridien", from a language's table {@code relays}. Immutable.
 */
final class Relays {

  /** A relay by its words: the cue and the source after it. */
  record Found(Source source, int cueFrom, int cueTo, String rule) {}

  private record Row(String id, List<String> words) {}

  private final List<Row> rows = new ArrayList<>();

  private Relays(String language, Table table, RowWords cutter) {
    for (Table.Row row : table.rows()) {
      String words = row.get("words");
      String id = language + ".relay." + words.replace(' ', '-').replace("'", "");
      rows.add(new Row(id, cutter.cut(words)));
    }
  }

  static Relays of(LanguagePack pack) {
    return new Relays(pack.code(), pack.table("relays"), RowWords.of(pack));
  }

  /** Relays whose words stand between two tokens of a sentence. */
  List<Found> between(Sentence s, Subjects subjects, int from, int to) {
    List<Found> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Row row : rows) {
        int end = match(s, i, row.words());
        Source source = end < 0 ? null : named(s, subjects, end);
        if (source != null && end < to) {
          boolean fused = s.token(end - 1).span().equals(s.token(end).span());
          found.add(new Found(source, i, fused ? end - 1 : end, row.id()));
          break;
        }
      }
    }
    return found;
  }

  /** The noun phrase there, or the name that ends one: "à l'agence | Méridien". */
  private static @Nullable Source named(Sentence s, Subjects subjects, int from) {
    Source phrase = subjects.startingAt(from);
    int to = from;
    while (phrase == null && to < s.size() && s.token(to).isCapitalized()) {
      to++;
    }
    return to == from ? phrase : new Source(s, from, to, from, "name");
  }

  private static int match(Sentence s, int at, List<String> words) {
    int i = at;
    for (String word : words) {
      if (i >= s.size() || !is(s.token(i), word)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private static boolean is(Token token, String word) {
    return token.isForm(word) || token.lemma().toLowerCase(Locale.ROOT).equals(word);
  }
}
