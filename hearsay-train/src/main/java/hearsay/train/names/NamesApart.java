package hearsay.train.names;

import hearsay.formats.ConlluSentence;
import hearsay.language.Table;
import hearsay.mentions.EntityType;
import hearsay.text.Span;
import hearsay.train.Treebank;
import hearsay.train.names.NamedSentence.Name;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that are told apart from the text they stand in: a table of sentence ids with offsets,
 * which becomes a corpus beside the treebank it speaks of. Immutable.
 *
 * <p>The columns are {@code sentence} and {@code names}, each name as {@code 22-28G}: code points
 * of the sentence's text, end exclusive, and a letter for the type.
 */
public final class NamesApart {

  private static final String LETTERS = "POGLMNEX";

  private static final List<EntityType> TYPES =
      List.of(
          EntityType.PER,
          EntityType.ORG,
          EntityType.GPE,
          EntityType.LOC,
          EntityType.MEDIA,
          EntityType.NORP,
          EntityType.EVENT,
          EntityType.MISC);

  private final Map<String, String> names = new HashMap<>();

  private NamesApart(Table table) {
    for (Table.Row row : table.rows()) {
      names.put(row.get("sentence"), row.get("names"));
    }
  }

  /**
   * @param resource a table beside this class
   * @throws IOException if there is none or it cannot be read
   */
  public static NamesApart read(String resource) throws IOException {
    try (InputStream in = NamesApart.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("no table " + resource);
      }
      return new NamesApart(Table.read(resource, in));
    }
  }

  /**
   * The articles of a treebank with their names, those in {@code known} left out: they have better
   * ones.
   */
  public List<NamedArticle> in(Treebank treebank, List<NamedArticle> known) {
    List<String> covered = known.stream().map(NamedArticle::id).toList();
    Map<String, List<NamedSentence>> articles = new LinkedHashMap<>();
    for (ConlluSentence sentence : treebank.sentences()) {
      String id = sentence.comment("sent_id").orElse("");
      String article = NameCorpora.articleOf(id);
      if (!covered.contains(article)) {
        String text = sentence.comment("text").orElse("");
        articles
            .computeIfAbsent(article, key -> new ArrayList<>())
            .add(new NamedSentence(text, names(text, names.getOrDefault(id, ""))));
      }
    }
    return articles.entrySet().stream()
        .map(entry -> new NamedArticle(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Name> names(String text, String told) {
    List<Name> found = new ArrayList<>();
    for (String name : told.isEmpty() ? new String[0] : told.split(" ")) {
      int dash = name.indexOf('-');
      int start = Integer.parseInt(name.substring(0, dash));
      int end = Integer.parseInt(name.substring(dash + 1, name.length() - 1));
      EntityType type = TYPES.get(LETTERS.indexOf(name.charAt(name.length() - 1)));
      Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      found.add(new Name(span, TypeSet.of(type), true));
    }
    return found;
  }
}
