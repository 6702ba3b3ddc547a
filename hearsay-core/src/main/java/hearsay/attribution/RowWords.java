package hearsay.attribution;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the words of a table row as the tokeniser cuts the words of a text: elided words stand
 * apart, fused ones are two ("au" is "à le"). Immutable.
 */
final class RowWords {

  private final Map<String, List<String>> fused = new HashMap<>();

  private RowWords(Table tokens) {
    for (Table.Row row : tokens.rows()) {
      if (row.get("kind").equals("fused")) {
        fused.put(row.get("form"), List.of(row.get("parts").split(" ")));
      }
    }
  }

  static RowWords of(LanguagePack pack) {
    return new RowWords(pack.table("tokens"));
  }

  List<String> cut(String row) {
    List<String> words = new ArrayList<>();
    for (String word : row.replace("'", "' ").strip().split(" +")) {
      words.addAll(fused.getOrDefault(word, List.of(word)));
    }
    return List.copyOf(words);
  }
}
