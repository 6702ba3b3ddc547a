package hearsay.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON-LD of a page as pages really have it: with comments around it, raw line ends in
 * strings, trailing commas. What cannot be read is left out. Stateless.
 */
final class JsonLd {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          .build();

  private JsonLd() {}

  /** Every JSON object in the scripts, the outer ones first. */
  static List<Map<String, Object>> objects(List<String> scripts) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (String script : scripts) {
      collect(parse(bare(script)), objects);
    }
    return objects;
  }

  /** The script without the comment or CDATA marks that some pages put around it. */
  private static String bare(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf('[');
    boolean cdata =
        script.stripLeading().startsWith("<!") || script.stripLeading().startsWith("//");
    int start = cdata || array < 0 || (object >= 0 && object < array) ? object : array;
    int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
    if (cdata) {
      end = script.lastIndexOf('}');
    }
    return start < 0 || end < start ? "" : script.substring(start, end + 1);
  }

  private static @Nullable Object parse(String script) {
    try (JsonParser parser = JSON.createParser(script)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException broken) {
      return null;
    }
  }

  /** The value at the current token; the parser bounds how deep this goes. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = value(parser);
        if (value != null) {
          object.putIfAbsent(name, value);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = value(parser);
        if (value != null) {
          array.add(value);
        }
      }
      return array;
    }
    return token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL
        ? null
        : parser.getText();
  }

  @SuppressWarnings("unchecked") // value() makes no other maps
  private static void collect(@Nullable Object value, List<Map<String, Object>> into) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, into));
    } else if (value instanceof Map<?, ?> map) {
      into.add((Map<String, Object>) map);
      map.values().forEach(item -> collect(item, into));
    }
  }

  /** The string under this name: itself, the first of a list, or its name where it is a thing. */
  static @Nullable String string(Map<?, ?> object, String name) {
    return string(object.get(name));
  }

  private static @Nullable String string(@Nullable Object value) {
    if (value instanceof String string) {
      return string.isBlank() ? null : string.strip();
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      return string(list.get(0));
    }
    return value instanceof Map<?, ?> map && map.get("name") != value
        ? string(map.get("name"))
        : null;
  }

  /** All strings under this name. */
  static List<String> strings(Map<?, ?> object, String name) {
    Object value = object.get(name);
    List<?> values =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    List<String> strings = new ArrayList<>();
    for (Object item : values) {
      String string = string(item);
      if (string != null) {
        strings.add(string);
      }
    }
    return strings;
  }

  /** True when one of the object's types ends so: {@code NewsArticle} is an {@code Article}. */
  static boolean isA(Map<?, ?> object, String type) {
    return strings(object, "@type").stream().anyMatch(t -> t.endsWith(type));
  }
}
