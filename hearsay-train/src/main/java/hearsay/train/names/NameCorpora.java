package hearsay.train.names;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.formats.ConlluSentence;
import hearsay.mentions.EntityType;
import hearsay.text.Span;
import hearsay.train.Treebank;
import hearsay.train.names.NamedSentence.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** Reads corpora whose names are marked, each kind of file by its own method. Stateless. */
public final class NameCorpora {

  /** Neighbours in a treebank of many short articles that are kept together. */
  private static final int NEIGHBOURS = 20;

  private NameCorpora() {}

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  // --- JSON Lines {id, text, entities [{start, end, type}]}, offsets in code points

  /**
   * @throws IOException if the file cannot be read
   */
  public static List<NamedArticle> jsonLines(Path file) throws IOException {
    Map<String, List<NamedSentence>> articles = new LinkedHashMap<>();
    try (BufferedReader in = open(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonSentence read = JsonSentence.of(line);
        articles.computeIfAbsent(articleOf(read.id()), id -> new ArrayList<>()).add(read.toNamed());
      }
    }
    return articles(articles);
  }

  private static List<NamedArticle> articles(Map<String, List<NamedSentence>> articles) {
    return articles.entrySet().stream()
        .map(entry -> new NamedArticle(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * The article part of a sentence's id: what stands before its number. Treebanks whose ids tell no
   * article are taken in rows of neighbours; one that is shuffled, sentence by sentence.
   */
  static String articleOf(String id) {
    int cut = Math.max(id.lastIndexOf('-'), id.lastIndexOf('_'));
    String before = id.substring(0, cut);
    if (before.equals("fr-ud-dev")) {
      return id;
    }
    boolean web = id.charAt(cut) == '-';
    return web ? before : before + "_" + Integer.parseInt(id.substring(cut + 1)) / NEIGHBOURS;
  }

  private record JsonSentence(String id, String text, List<int[]> spans, List<EntityType> types) {

    static JsonSentence of(String line) throws IOException {
      String id = "";
      String text = "";
      List<int[]> spans = new ArrayList<>();
      List<EntityType> types = new ArrayList<>();
      try (JsonParser json = new JsonFactory().createParser(line)) {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String field = json.currentName();
          json.nextToken();
          switch (field) {
            case "id" -> id = json.getText();
            case "text" -> text = json.getText();
            case "entities" -> entities(json, spans, types);
            default -> json.skipChildren();
          }
        }
      }
      return new JsonSentence(id, text, spans, types);
    }

    private static void entities(JsonParser json, List<int[]> spans, List<EntityType> types)
        throws IOException {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        int[] span = new int[2];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String field = json.currentName();
          json.nextToken();
          switch (field) {
            case "start" -> span[0] = json.getIntValue();
            case "end" -> span[1] = json.getIntValue();
            case "type" -> types.add(EntityType.valueOf(json.getText()));
            default -> json.skipChildren();
          }
        }
        spans.add(span);
      }
    }

    NamedSentence toNamed() {
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        int start = text.offsetByCodePoints(0, spans.get(i)[0]);
        int end = text.offsetByCodePoints(0, spans.get(i)[1]);
        names.add(new Name(new Span(start, end), TypeSet.of(types.get(i)), true));
      }
      return new NamedSentence(text, withoutOverlaps(names));
    }
  }

  private static List<Name> withoutOverlaps(List<Name> names) {
    List<Name> kept = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparing(Name::span))
        .forEach(
            name -> {
              boolean free =
                  kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(name.span());
              if (free) {
                kept.add(name);
              }
            });
    return kept;
  }

  // --- columns: words with B- I- O tags, an empty line after each sentence

  /** Where a file of columns has what. */
  public record Columns(int word, int tag, String articleMark, boolean beginsAreMarked) {

    /** Universal NER: number, word, tag; the text of each sentence in a comment. */
    public static final Columns UNER = new Columns(1, 2, "# newdoc", true);

    /** Number, word, tag; articles parted by a line of their own. */
    public static final Columns WIKI = new Columns(1, 2, "-DOCSTART-", true);

    /** Word, tag; touching names are not told apart. */
    public static final Columns EUROPEANA = new Columns(0, 1, "#", false);
  }

  /**
   * @throws IOException if the file cannot be read
   */
  public static List<NamedArticle> columns(Path file, Columns columns) throws IOException {
    Map<String, List<NamedSentence>> articles = new LinkedHashMap<>();
    TaggedWords words = new TaggedWords(columns.beginsAreMarked());
    int article = 0;
    try (BufferedReader in = open(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# text = ")) {
          words.text(line.substring("# text = ".length()));
        }
        boolean mark = line.contains(columns.articleMark());
        if (mark || line.isBlank() || words.isFull()) {
          close(words, articles, article);
          article += mark ? 1 : 0;
        }
        if (!mark && !line.isBlank() && !line.startsWith("# ")) {
          String[] cells = line.split("\t", -1);
          cells = cells.length > 1 ? cells : line.split(" ", -1);
          words.add(cells[columns.word()], cells[columns.tag()]);
        }
      }
    }
    close(words, articles, article);
    return articles(articles);
  }

  /** Long articles in rows of neighbouring sentences, each an article of its own. */
  static List<NamedArticle> inRows(List<NamedArticle> articles) {
    List<NamedArticle> rows = new ArrayList<>();
    for (NamedArticle article : articles) {
      List<NamedSentence> all = article.sentences();
      for (int i = 0; i < all.size(); i += NEIGHBOURS) {
        List<NamedSentence> row = all.subList(i, Math.min(i + NEIGHBOURS, all.size()));
        rows.add(new NamedArticle(article.id() + "." + i, row));
      }
    }
    return rows;
  }

  /** The sentences of a treebank, of whose names nothing is told. */
  static NamedArticle nameless(Treebank treebank) {
    List<NamedSentence> sentences = new ArrayList<>();
    for (ConlluSentence sentence : treebank.sentences()) {
      sentences.add(new NamedSentence(sentence.comment("text").orElse(""), List.of()));
    }
    return new NamedArticle(treebank.name(), sentences);
  }

  private static void close(
      TaggedWords words, Map<String, List<NamedSentence>> articles, int article) {
    if (!words.isEmpty()) {
      String id = String.valueOf(article);
      articles.computeIfAbsent(id, key -> new ArrayList<>()).add(words.take());
    }
  }
}
