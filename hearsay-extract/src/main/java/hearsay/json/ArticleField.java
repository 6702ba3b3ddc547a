package hearsay.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an article that a record may hold; our own name of each is its {@link #id}. */
public enum ArticleField {
  TEXT,
  HTML,
  /** A file that holds the article, beside the list. */
  FILE,
  ID,
  TITLE,
  LANGUAGE,
  PUBLISHED,
  MODIFIED,
  OUTLET,
  URL,
  AUTHORS,
  SECTION;

  /** The field's name in options and lists: {@code text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ArticleField> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }

  /** All names, for messages. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ArticleField::id).toList();
  }
}
