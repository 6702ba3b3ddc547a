package hearsay.train;

import hearsay.language.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a language is learned from: text of our own by topic, its commonest words, and treebanks.
 * Immutable.
 *
 * <p>The text stands in {@code languages/CODE.txt}: a line {@code # topic} before the sentences of
 * each topic, one a line, and under {@code # words} the common words, the commonest first.
 *
 * @param language BCP 47 primary subtag
 * @param script name of the script; a language written in two stands twice
 * @param topics sentences by topic, in the order of the file
 * @param words by falling frequency
 * @param treebanks files below the data folder
 */
public record LanguageText(
    String language,
    String script,
    Map<String, List<String>> topics,
    List<String> words,
    List<String> treebanks) {

  private static final String INDEX = "languages.tsv";
  private static final String WORDS = "words";

  /** One part in so many is held out of training to measure. */
  private static final int FOLDS = 5;

  public LanguageText {
    words = List.copyOf(words);
    treebanks = List.copyOf(treebanks);
  }

  /** All sentences, topic by topic. */
  public List<String> lines() {
    return topics.values().stream().flatMap(List::stream).toList();
  }

  /** The text without the part {@code fold} of it, from 0 to 4. */
  public LanguageText kept(int fold) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> topic : topics.entrySet()) {
      List<String> lines = topic.getValue();
      if (topics.size() < FOLDS) {
        kept.put(topic.getKey(), without(lines, fold));
      } else if (Math.floorMod(topic.getKey().hashCode(), FOLDS) != fold) {
        kept.put(topic.getKey(), lines);
      }
    }
    return new LanguageText(language, script, kept, words, treebanks);
  }

  private static List<String> without(List<String> lines, int fold) {
    int from = lines.size() * fold / FOLDS;
    List<String> kept = new ArrayList<>(lines.subList(0, from));
    kept.addAll(lines.subList(lines.size() * (fold + 1) / FOLDS, lines.size()));
    return kept;
  }

  /**
   * The part {@code fold} of the text, from 0 to 4, a document a topic: topics by their name, so
   * that the same ones are held out in all languages, or a fifth of the lines of a language that
   * has too few topics.
   */
  public List<String> heldOut(int fold) {
    Map<String, List<String>> kept = kept(fold).topics();
    List<String> documents = new ArrayList<>();
    topics.forEach(
        (topic, lines) -> {
          List<String> out = new ArrayList<>(lines);
          out.removeAll(kept.getOrDefault(topic, List.of()));
          if (!out.isEmpty()) {
            documents.add(String.join(" ", out));
          }
        });
    return documents;
  }

  /**
   * All languages of the index, in its order.
   *
   * @throws IOException if a file is missing or cannot be read
   */
  public static List<LanguageText> all() throws IOException {
    List<LanguageText> texts = new ArrayList<>();
    try (InputStream in = open(INDEX)) {
      for (Table.Row row : Table.read(INDEX, in).rows()) {
        texts.add(read(row));
      }
    }
    return texts;
  }

  private static LanguageText read(Table.Row row) throws IOException {
    Map<String, List<String>> topics = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    String name = row.get("language") + ".txt";
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# ")) {
          current = topics.computeIfAbsent(line.substring(2), topic -> new ArrayList<>());
        } else if (!line.isBlank()) {
          current.add(row.get("letters").isEmpty() ? line : respelled(line, row.get("letters")));
        }
      }
    }
    List<String> lists = topics.remove(WORDS);
    List<String> words =
        lists == null ? List.of() : List.of(String.join(" ", lists).strip().split("\\s+"));
    return new LanguageText(
        row.get("language"), row.get("script"), topics, words, row.list("treebanks"));
  }

  /** A text in the other alphabet of its language, letter by letter: {@code ђ=đ ж=ž}. */
  private static String respelled(String line, String letters) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : letters.split(" ")) {
      String[] sides = pair.split("=");
      pairs.put(sides[0], sides[1]);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char small = Character.toLowerCase(c);
      String other = pairs.getOrDefault(String.valueOf(small), String.valueOf(small));
      out.append(c == small ? other : Character.toUpperCase(other.charAt(0)) + other.substring(1));
    }
    return out.toString();
  }

  private static InputStream open(String name) {
    String path = "languages/" + name;
    return Objects.requireNonNull(LanguageText.class.getResourceAsStream(path), path);
  }
}
