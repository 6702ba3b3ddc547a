package hearsay.train.lexicon;

import hearsay.language.Features;
import hearsay.language.Table;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the tags of a dictionary are in Universal Dependencies, from a table. Immutable.
 *
 * <p>A tag is cut into parts at spaces, colons and the like. The first parts name a class: the
 * longest row of kind {@code class} that they begin with gives the parts of speech, several where
 * the dictionary does not tell them apart, and features that go with it; of several such rows each
 * gives its own. Of the parts that follow, one that a row of kind {@code value} names adds
 * features; one that no row names adds nothing. A tag of a class without parts of speech is left
 * out. Rows of kind {@code merge} name features whose values are gathered in one reading.
 */
public final class TagMapping {

  private static final Pattern CUT = Pattern.compile("[ :_]+");

  private final Map<String, List<Table.Row>> classes = new HashMap<>();
  private final Map<String, Features> values = new HashMap<>();
  private final List<Lexicon.Tag> own = new ArrayList<>();
  private final Features merged;
  private final boolean gluedFrequency;

  /**
   * @param table columns {@code kind}, {@code part}, {@code upos}, {@code feats}, {@code example}
   */
  public TagMapping(Table table) {
    long merge = 0;
    boolean glued = false;
    for (Table.Row row : table.rows()) {
      switch (row.get("kind")) {
        case "class" ->
            classes
                .computeIfAbsent(String.join(" ", parts(row.get("part"))), p -> new ArrayList<>())
                .add(row);
        case "value" -> values.put(row.get("part"), Features.parse(row.get("feats")));
        case "merge" -> merge |= Features.parse(row.get("feats")).bits();
        case "own-lemma" ->
            own.add(
                new Lexicon.Tag(Upos.valueOf(row.get("upos")), Features.parse(row.get("feats"))));
        case "glued-frequency" -> glued = true;
        default -> throw new IllegalArgumentException(row.at() + ": kind " + row.get("kind"));
      }
    }
    this.merged = new Features(merge);
    this.gluedFrequency = glued;
  }

  /** The features whose values are gathered when a form has them all with the same lemma. */
  Features merged() {
    return merged;
  }

  /** How frequent the dictionary says a form is, 0 to 25; 0 where it does not say. */
  int frequency(String tag) {
    return gluedFrequency ? tag.charAt(tag.length() - 1) - 'A' : 0;
  }

  /** The tags whose forms have a lemma among themselves: see {@link Entries#own}. */
  List<Lexicon.Tag> own() {
    return List.copyOf(own);
  }

  /** What a tag can be; empty when the table leaves it out. */
  public List<Lexicon.Tag> tags(String tag) {
    List<String> parts = parts(gluedFrequency ? tag.substring(0, tag.length() - 1) : tag);
    for (int length = parts.size(); length > 0; length--) {
      List<Table.Row> rows = classes.get(String.join(" ", parts.subList(0, length)));
      if (rows != null) {
        return tags(rows, parts.subList(length, parts.size()));
      }
    }
    return List.of();
  }

  private List<Lexicon.Tag> tags(List<Table.Row> rows, List<String> rest) {
    long bits = 0;
    for (String part : rest) {
      bits |= values.getOrDefault(part, Features.NONE).bits();
    }
    List<Lexicon.Tag> tags = new ArrayList<>();
    for (Table.Row row : rows) {
      long own = Features.parse(row.get("feats")).bits();
      for (String upos : row.list("upos")) {
        tags.add(new Lexicon.Tag(Upos.valueOf(upos), new Features(own | bits)));
      }
    }
    return tags;
  }

  private static List<String> parts(String tag) {
    return Arrays.asList(CUT.split(tag.strip()));
  }
}
