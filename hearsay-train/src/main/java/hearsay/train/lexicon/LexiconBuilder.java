package hearsay.train.lexicon;

import hearsay.language.Table;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon.Reading;
import hearsay.train.Treebank;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the readings of one language together: its dictionary's, then the closed classes of
 * treebanks and of the language's own table in place of the dictionary's, then corrections.
 * Confined to one thread.
 */
public final class LexiconBuilder {

  private static final int TREEBANK_WEIGHT = 100;
  private static final String TABLES = "/hearsay/train/lexicon/";

  private final Entries entries = new Entries();
  private final Map<String, Integer> weights = new HashMap<>();
  private final Set<String> decided = new HashSet<>();

  private LexiconBuilder() {}

  /**
   * All readings of a language.
   *
   * @param language code as in {@code sources.tsv}
   * @param pack folder with the language's tables, of which {@code function-words.tsv} is read
   * @param data folder that the paths of treebanks begin in
   * @throws IOException if a source cannot be read
   */
  public static Entries build(String language, Path pack, Path data) throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    TagMapping mapping = new TagMapping(table(language + "-tags"));
    for (Table.Row row : sources(language, "dictionary")) {
      Dictionary.read(row.get("path"), entry -> builder.add(entry, mapping));
    }
    builder.entries.merge(mapping.merged());
    List<ClosedClasses> treebanks = new ArrayList<>();
    for (Table.Row row : sources(language, "treebank")) {
      treebanks.add(new ClosedClasses(Treebank.read(data.resolve(row.get("path")))));
    }
    mapping.own().forEach(builder.entries::own);
    treebanks.forEach(treebank -> builder.weigh(treebank.lemmas()));
    builder.entries.sort(lemma -> builder.weights.getOrDefault(lemma, 0));
    treebanks.forEach(treebank -> builder.decide(treebank.readings()));
    builder.decide(functionWords(pack.resolve("function-words.tsv")));
    treebanks.forEach(treebank -> treebank.frequent().forEach(builder::addFrequent));
    builder.correct(table(language + "-corrections"));
    return builder.entries;
  }

  /** A lemma that the treebanks have more often weighs more, whatever the dictionary says. */
  private void weigh(Map<String, Integer> lemmas) {
    lemmas.forEach((lemma, count) -> weights.merge(lemma, count * TREEBANK_WEIGHT, Integer::sum));
  }

  private void add(Dictionary.Entry entry, TagMapping mapping) {
    if (entry.form().equals(entry.lemma())) {
      weights.merge(entry.lemma(), mapping.frequency(entry.tag()), Math::max);
    }
    mapping
        .tags(entry.tag())
        .forEach(
            tag -> entries.add(entry.form(), new Reading(tag.upos(), tag.feats(), entry.lemma())));
  }

  /** The first source that has a closed-class reading of a form and part of speech decides it. */
  private void decide(Map<String, List<Reading>> closed) {
    Set<String> now = new HashSet<>();
    closed.forEach(
        (form, readings) -> {
          List<Reading> reversed = new ArrayList<>(readings);
          Collections.reverse(reversed);
          boolean first = clear(form);
          for (Reading reading : first ? reversed : readings) {
            String key = form + " " + reading.upos();
            if (!decided.contains(key)) {
              put(form, reading, first);
              now.add(key);
            }
          }
        });
    decided.addAll(now);
  }

  private void put(String form, Reading reading, boolean first) {
    if (first) {
      entries.prefer(form, reading);
    } else {
      entries.add(form, reading);
    }
  }

  /** What a treebank often has of a known word, unless the word has that part of speech. */
  private void addFrequent(String form, List<Reading> frequent) {
    List<Reading> known = entries.get(form);
    for (Reading reading : frequent) {
      if (!known.isEmpty() && known.stream().noneMatch(k -> k.upos() == reading.upos())) {
        entries.add(form, reading);
      }
    }
  }

  /** Lets go of what the dictionary says of the closed classes; true when that is done now. */
  private boolean clear(String form) {
    boolean first = decided.add(form);
    if (first) {
      entries.remove(form, reading -> ClosedClasses.CLOSED.contains(reading.upos()));
    }
    return first;
  }

  private void correct(Table corrections) {
    for (Table.Row row : corrections.rows()) {
      String form = row.get("form");
      String lemma = row.get("lemma");
      String upos = row.get("upos");
      switch (row.get("action")) {
        case "add" -> entries.add(form, Entries.reading(upos, row.get("feats"), lemma));
        case "prefer" -> entries.prefer(form, Entries.reading(upos, row.get("feats"), lemma));
        case "drop" ->
            entries.remove(
                form,
                reading ->
                    reading.lemma().equals(lemma)
                        && (upos.equals("*") || reading.upos() == Upos.valueOf(upos)));
        default -> throw new IllegalArgumentException(row.at() + ": " + row.get("action"));
      }
    }
  }

  private static Map<String, List<Reading>> functionWords(Path file) throws IOException {
    Map<String, List<Reading>> readings = new TreeMap<>();
    if (!Files.exists(file)) {
      return readings;
    }
    try (InputStream in = Files.newInputStream(file)) {
      for (Table.Row row : Table.read(file.toString(), in).rows()) {
        readings
            .computeIfAbsent(row.get("form").toLowerCase(Locale.ROOT), f -> new ArrayList<>())
            .add(Entries.reading(row.get("upos"), row.get("feats"), row.get("lemma")));
      }
    }
    return readings;
  }

  static List<Table.Row> sources(String language, String kind) throws IOException {
    return table("sources").rows().stream()
        .filter(row -> row.get("language").equals(language) && row.get("kind").equals(kind))
        .toList();
  }

  static Table table(String name) throws IOException {
    String path = TABLES + name + ".tsv";
    try (InputStream in = LexiconBuilder.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + path);
      }
      return Table.read(path, in);
    }
  }
}
