package hearsay.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strings and numbers that stand at the wanted paths of one object; whatever else it holds is
 * passed over without being kept. For one thread.
 */
final class JsonFields {

  /** Most values of one path, and most names that are told of a record. */
  private static final int MOST = 1000;

  private final Map<String, List<String>> strings = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private JsonFields() {}

  /**
   * Reads the object that the parser has just entered, to its end.
   *
   * @throws IOException if it is not JSON
   */
  static JsonFields read(JsonParser parser, PathTree wanted) throws IOException {
    JsonFields fields = new JsonFields();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (fields.names.size() < MOST) {
        fields.names.add(name);
      }
      parser.nextToken();
      fields.value(parser, wanted.under(name));
    }
    return fields;
  }

  /** Goes as deep as the wanted paths, or as lists in lists may be. */
  private void value(JsonParser parser, @Nullable PathTree wanted) throws IOException {
    if (wanted == null) {
      parser.skipChildren();
      return;
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        PathTree under = wanted.under(parser.currentName());
        parser.nextToken();
        value(parser, under);
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        PathTree numbered = wanted.under(Integer.toString(i));
        value(parser, numbered == null ? wanted : numbered);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      keep(wanted.paths(), parser.getText(), token == JsonToken.VALUE_STRING);
    }
  }

  private void keep(List<String> paths, String value, boolean isString) {
    for (String path : paths) {
      Map<String, List<String>> kept = isString ? strings : others;
      List<String> values = kept.computeIfAbsent(path, k -> new ArrayList<>());
      if (values.size() < MOST) {
        values.add(value);
      }
    }
  }

  /** The names of the object's own fields, in order. */
  List<String> names() {
    return names;
  }

  /** True when the object has a field called so, or a value at the path. */
  boolean isThere(String path) {
    return names.contains(path) || has(path);
  }

  /** True when there is a value at the path. */
  boolean has(String path) {
    return strings.containsKey(path) || others.containsKey(path);
  }

  /** The strings at a path. */
  List<String> strings(String path) {
    return strings.getOrDefault(path, List.of());
  }

  /** Numbers and truth values at a path, as they are written. */
  List<String> others(String path) {
    return others.getOrDefault(path, List.of());
  }
}
