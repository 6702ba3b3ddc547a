package hearsay.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain Java: objects are {@link Map}s in the order of the file, arrays are {@link List}s,
 * numbers are {@link BigDecimal}s. Immutable by custom: nobody changes it.
 *
 * @param value the value at the root
 */
public record JsonTree(@Nullable Object value) {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Parses one JSON text.
   *
   * @throws UncheckedIOException if it is not JSON, or an object has a field twice
   */
  public static JsonTree parse(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new IOException("more than one value");
      }
      return new JsonTree(value);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** The value at a path of field names and indexes: {@code at("claims", 0, "text")}. */
  public JsonTree at(Object... path) {
    Object here = value;
    for (Object step : path) {
      here = step instanceof Integer index ? asList(here).get(index) : field(here, step);
    }
    return new JsonTree(here);
  }

  public boolean has(String field) {
    return asMap(value).containsKey(field);
  }

  public List<JsonTree> items() {
    return asList(value).stream().map(JsonTree::new).toList();
  }

  public List<String> fields() {
    return asMap(value).keySet().stream().map(String::valueOf).toList();
  }

  public String text() {
    return String.valueOf(value);
  }

  public int number() {
    if (value instanceof BigDecimal number) {
      return number.intValueExact();
    }
    throw new NoSuchElementException("not a number: " + value);
  }

  private static @Nullable Object field(@Nullable Object object, Object name) {
    Map<?, ?> fields = asMap(object);
    if (!fields.containsKey(name)) {
      throw new NoSuchElementException("no field " + name + " in " + fields.keySet());
    }
    return fields.get(name);
  }

  private static List<?> asList(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new NoSuchElementException("not an array: " + value);
  }

  private static Map<?, ?> asMap(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new NoSuchElementException("not an object: " + value);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return scalar(parser, token);
  }

  private static @Nullable Object scalar(JsonParser parser, @Nullable JsonToken token)
      throws IOException {
    if (token == null) {
      throw new IOException("nothing there");
    }
    return switch (token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> null;
      default -> throw new IOException("unexpected " + token);
    };
  }
}
