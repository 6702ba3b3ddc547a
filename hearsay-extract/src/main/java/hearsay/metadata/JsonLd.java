package hearsay.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page describes: things with types, one of which may be the article.
 * Immutable.
 */
final class JsonLd {

  /** Types of articles, the surest first; a longer name that ends so is of that type. */
  private static final List<String> ARTICLES =
      List.of("Article", "Posting", "Report", "Reportage", "Recipe", "WebPage");

  /** A name under a key, and the type of the thing that has it; an empty type for a bare string. */
  record Name(String name, String type) {}

  private final List<Map<?, ?>> things;

  /** Those that stand by themselves, and not in the description of another. */
  private final List<Map<?, ?>> outer;

  private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();

  private JsonLd(List<Map<?, ?>> things, List<Map<?, ?>> outer) {
    this.things = things;
    this.outer = outer;
    for (Map<?, ?> thing : things) {
      String id = scalar(thing.get("@id"));
      if (id != null && thing.size() > 1) {
        byId.putIfAbsent(id, thing);
      }
    }
  }

  static JsonLd of(List<String> scripts) {
    List<Map<?, ?>> things = new ArrayList<>();
    List<Map<?, ?>> outer = new ArrayList<>();
    for (String script : scripts) {
      for (Object value : LooseJson.read(script)) {
        collect(value, things);
        addOuter(value, outer);
      }
    }
    return new JsonLd(things, outer);
  }

  /** Outer things before inner ones; {@link LooseJson} bounds how deep this goes. */
  private static void collect(@Nullable Object value, List<Map<?, ?>> into) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, into));
    } else if (value instanceof Map<?, ?> map) {
      into.add(map);
      map.values().forEach(item -> collect(item, into));
    }
  }

  private static void addOuter(Object value, List<Map<?, ?>> into) {
    for (Object item : items(value)) {
      if (item instanceof Map<?, ?> map) {
        into.add(map);
        for (Object member : items(map.get("@graph"))) {
          if (member instanceof Map<?, ?> inner) {
            into.add(inner);
          }
        }
      }
    }
  }

  /** All things, outer ones before inner ones. */
  List<Map<?, ?>> things() {
    return things;
  }

  /** The first thing that is of this type. */
  @Nullable Map<?, ?> first(String type) {
    for (Map<?, ?> thing : things) {
      if (isA(thing, type)) {
        return thing;
      }
    }
    return null;
  }

  /**
   * The article: of the things of an article's type with a headline or name, the first whose
   * address is that of the page, else the first. Null when nothing is described.
   */
  @Nullable Map<?, ?> article(String url) {
    for (String type : ARTICLES) {
      Map<?, ?> first = null;
      for (Map<?, ?> thing : things) {
        if (!isA(thing, type) || !isTitled(thing)) {
          continue;
        }
        if (!url.isEmpty() && isAt(thing, url)) {
          return thing;
        }
        first = first == null ? thing : first;
      }
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private static boolean isTitled(Map<?, ?> thing) {
    return string(thing, "headline") != null || string(thing, "name") != null;
  }

  private static boolean isAt(Map<?, ?> thing, String url) {
    String own = string(thing, "url");
    Object page = thing.get("mainEntityOfPage");
    String main = page instanceof Map<?, ?> map ? scalar(map.get("@id")) : scalar(page);
    return url.equals(own) || url.equals(main);
  }

  /** Pages that describe no article often describe its author, and no other person. */
  @Nullable Map<?, ?> onlyPerson() {
    Map<?, ?> only = null;
    for (Map<?, ?> thing : outer) {
      String name = isA(thing, "Person") ? string(thing, "name") : null;
      if (name != null) {
        if (only != null && !name.equals(string(only, "name"))) {
          return null;
        }
        only = thing;
      }
    }
    return only;
  }

  /** True when one of the thing's types ends so: {@code NewsArticle} is an {@code Article}. */
  static boolean isA(Map<?, ?> thing, String type) {
    return strings(thing, "@type").stream().anyMatch(t -> t.endsWith(type));
  }

  private static @Nullable String scalar(@Nullable Object value) {
    return value instanceof String string && !string.isBlank() ? string.strip() : null;
  }

  /** The string under this key: itself, the first of a list, or its name where it is a thing. */
  static @Nullable String string(Map<?, ?> thing, String key) {
    return strings(thing, key).stream().findFirst().orElse(null);
  }

  /** All strings under this key. */
  static List<String> strings(Map<?, ?> thing, String key) {
    List<String> strings = new ArrayList<>();
    for (Object item : items(thing.get(key))) {
      Object value = item instanceof Map<?, ?> map ? first(map.get("name")) : item;
      String string = scalar(value);
      if (string != null) {
        strings.add(string);
      }
    }
    return strings;
  }

  private static @Nullable Object first(@Nullable Object value) {
    List<?> items = items(value);
    return items.isEmpty() ? null : items.get(0);
  }

  private static List<?> items(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  /** The names under this key; a thing that stands elsewhere under its {@code @id} is found. */
  List<Name> names(Map<?, ?> thing, String key) {
    Set<Name> names = new LinkedHashSet<>();
    for (Object item : items(thing.get(key))) {
      Map<?, ?> map = item instanceof Map<?, ?> inner ? inner : null;
      if (map != null && map.get("name") == null) {
        map = byId.getOrDefault(String.valueOf(map.get("@id")), map);
      }
      String name = map == null ? scalar(item) : scalar(first(map.get("name")));
      String type = map == null ? "" : String.join(" ", strings(map, "@type"));
      if (name != null) {
        names.add(new Name(name, type));
      }
    }
    return new ArrayList<>(names);
  }
}
