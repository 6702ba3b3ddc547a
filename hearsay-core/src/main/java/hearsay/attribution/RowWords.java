package hearsay.attribution;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.Tokenizer;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the words of a table row as the tokeniser cuts the words of a text: elided words stand
 * apart, fused ones are two ("au" is "à le"). Words that can be told apart in writing ("gonna") are
 * slips and colloquial, no row has them. Immutable.
 */
final class RowWords {

  private final Tokenizer tokenizer;
  private final Map<String, List<String>> fused = new HashMap<>();

  private RowWords(Tokenizer tokenizer, Table tokens) {
    this.tokenizer = tokenizer;
    for (Table.Row row : tokens.rows()) {
      List<String> parts = List.of(row.get("parts").split(" "));
      boolean twoInOne = parts.size() > 1 && !String.join("", parts).equals(row.get("form"));
      if (twoInOne) {
        fused.put(row.get("form"), parts);
      }
    }
  }

  static RowWords of(LanguagePack pack) {
    return new RowWords(Segmenter.tokenizer(pack), pack.table("tokens"));
  }

  List<String> cut(String row) {
    List<String> words = new ArrayList<>();
    for (Span token : tokenizer.tokens(row, new Span(0, row.length()))) {
      String word = token.of(row);
      words.addAll(fused.getOrDefault(word, List.of(word)));
    }
    return List.copyOf(words);
  }
}
