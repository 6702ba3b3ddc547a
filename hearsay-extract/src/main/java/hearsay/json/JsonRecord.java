package hearsay.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import hearsay.feed.FeedDate;
import hearsay.input.Hints;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Timestamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One object of a list of articles; of text, html and file the first that is there is read.
 *
 * @param hints what the record tells of the article
 * @param known what else it tells, which a page may tell better
 * @param names of the fields it has, where none of them holds the article
 */
public record JsonRecord(
    @Nullable String text,
    @Nullable String html,
    @Nullable String file,
    Hints hints,
    Metadata known,
    List<Problem> problems,
    List<String> names) {

  /** So many names are told of a record that holds no article. */
  private static final int TOLD = 20;

  /** What programs write for nothing where they make a string of everything. */
  private static final List<String> NOTHING = List.of("", "None", "null", "nan", "NaT");

  public JsonRecord {
    problems = List.copyOf(problems);
    names = List.copyOf(names);
  }

  /** The same with more that is wrong with it. */
  JsonRecord with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(more);
    all.addAll(problems);
    return new JsonRecord(text, html, file, hints, known, all, names);
  }

  /**
   * Reads the object that the parser has just entered; fields nobody asked for are skipped.
   *
   * @throws JsonParseException if it is not JSON, or what should hold the article is no string
   */
  static JsonRecord read(JsonParser parser, FieldNames names) throws IOException {
    JsonFields fields = JsonFields.read(parser, names.paths());
    return new Maker(fields, names).make(parser);
  }

  private static final class Maker {
    private final JsonFields fields;
    private final FieldNames names;
    private final List<Problem> problems = new ArrayList<>();

    Maker(JsonFields fields, FieldNames names) {
      this.fields = fields;
      this.names = names;
    }

    JsonRecord make(JsonParser parser) throws IOException {
      String text = content(ArticleField.TEXT, parser);
      String html = content(ArticleField.HTML, parser);
      String file = content(ArticleField.FILE, parser);
      boolean none = text == null && html == null && file == null;
      List<String> had = fields.names();
      Metadata known =
          Metadata.builder()
              .modified(date(ArticleField.MODIFIED), MetadataOrigin.OPTION)
              .section(string(ArticleField.SECTION), MetadataOrigin.OPTION)
              .build();
      List<String> told = none ? had.subList(0, Math.min(TOLD, had.size())) : List.of();
      return new JsonRecord(text, html, file, hints(), known, problems, told);
    }

    private Hints hints() {
      String id = string(ArticleField.ID);
      return Hints.NONE
          .withGiven(id == null ? number(ArticleField.ID) : id)
          .withTitle(string(ArticleField.TITLE))
          .withLanguage(language())
          .withOutlet(string(ArticleField.OUTLET))
          .withUrl(string(ArticleField.URL))
          .withPublished(date(ArticleField.PUBLISHED))
          .withAuthors(authors());
    }

    private List<String> paths(ArticleField field) {
      return names.of(field, fields::isThere);
    }

    private @Nullable String string(ArticleField field) {
      for (String path : paths(field)) {
        for (String value : fields.strings(path)) {
          if (!NOTHING.contains(value.strip())) {
            return value;
          }
        }
      }
      return null;
    }

    private @Nullable String number(ArticleField field) {
      return paths(field).stream().flatMap(p -> fields.others(p).stream()).findFirst().orElse(null);
    }

    private @Nullable String content(ArticleField field, JsonParser parser)
        throws JsonParseException {
      String found = string(field);
      if (found == null && number(field) != null) {
        throw new JsonParseException(parser, field.id());
      }
      List<String> paths = paths(field);
      boolean empty = found == null && paths.stream().anyMatch(fields::has);
      return empty ? "" : found;
    }

    /** A code as BCP 47 has it: a name of a language is not one. */
    private @Nullable String language() {
      String told = string(ArticleField.LANGUAGE);
      return told == null || told.strip().split("[-_]", 2)[0].length() > 3 ? null : told.strip();
    }

    private @Nullable Timestamp date(ArticleField field) {
      String told = string(field);
      if (told == null) {
        return null;
      }
      Optional<Timestamp> date = FeedDate.parse(told);
      if (date.isEmpty()) {
        problems.add(Problem.of(ProblemKind.DATE_IMPOSSIBLE, told));
      }
      return date.orElse(null);
    }

    /** A list of names, or one string of several with semicolons between them. */
    private List<String> authors() {
      List<String> authors = new ArrayList<>();
      for (String path : paths(ArticleField.AUTHORS)) {
        for (String value : fields.strings(path)) {
          for (String name : value.split(";", -1)) {
            if (!NOTHING.contains(name.strip()) && !authors.contains(name.strip())) {
              authors.add(name.strip());
            }
          }
        }
        if (!authors.isEmpty()) {
          return authors;
        }
      }
      return authors;
    }
  }
}
