package hearsay.metadata;

import hearsay.metadata.MetaNames.Place;
import hearsay.text.MetadataField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a page tells at the places that have names: JSON-LD, meta elements, microdata. For one
 * page.
 */
final class PageTelling {

  /** Lines that the properties of one article may be apart. */
  private static final int ROW = 6;

  private static final String PERSON = "Person";

  private final MetaNames names;
  private final PageFacts facts;
  private final Map<String, List<String>> metas = new HashMap<>();
  private final JsonLd jsonLd;
  private final @Nullable Map<?, ?> article;
  private int headline = -1;

  PageTelling(MetaNames names, PageFacts facts) {
    this.names = names;
    this.facts = facts;
    for (PageFacts.Meta meta : facts.metas()) {
      metas.computeIfAbsent(meta.name(), k -> new ArrayList<>()).add(meta.content());
    }
    this.jsonLd = JsonLd.of(facts.scripts());
    this.article = jsonLd.article(facts.canonical());
  }

  PageFacts facts() {
    return facts;
  }

  /** Everything that is told of a field, the most trusted first. */
  List<Told> all(MetadataField field) {
    List<Told> all = new ArrayList<>();
    for (Place place : names.places(field)) {
      all.addAll(at(place));
    }
    return all;
  }

  /** What is told at one place; nothing for the places that have no names. */
  List<Told> at(Place place) {
    return switch (place.source()) {
      case OG, META -> told(metas(place.name()), place);
      case ITEM -> told(items(place.name()), place);
      case JSON_LD -> jsonLd(place);
      default -> List.of();
    };
  }

  /** The contents of all meta elements called so, in page order. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The first property of this name, and those in a row with it: others are of other articles. */
  private List<String> items(String name) {
    List<PageFacts.Item> items = new ArrayList<>(facts.items(name));
    items.removeIf(item -> headline >= 0 && facts.isBeside(item.region(), headline));
    int first = items.isEmpty() ? 0 : items.get(0).at();
    return items.stream().filter(i -> i.at() <= first + ROW).map(PageFacts.Item::value).toList();
  }

  /** From now on, what stands in boxes beside this line counts for nothing. */
  void setHeadline(int line) {
    headline = line;
  }

  private static List<Told> told(List<String> values, Place place) {
    List<Told> told = new ArrayList<>();
    for (String value : values) {
      add(value, "", place, told);
    }
    return told;
  }

  private static void add(String value, String type, Place place, List<Told> into) {
    String clean = Texts.clean(value);
    if (!clean.isEmpty()) {
      into.add(new Told(clean, type, place));
    }
  }

  /** A name with a full stop is the key of another thing than the article, after its type. */
  private List<Told> jsonLd(Place place) {
    int dot = place.name().indexOf('.');
    String type = place.name().substring(0, Math.max(dot, 0));
    String key = place.name().substring(dot + 1);
    Map<?, ?> thing = article;
    if (dot >= 0) {
      thing = type.equals(PERSON) ? jsonLd.onlyPerson() : jsonLd.first(type);
    }
    List<Told> told = new ArrayList<>();
    if (thing != null) {
      for (JsonLd.Name name : jsonLd.names(thing, key)) {
        add(name.name(), name.type(), place, told);
      }
    }
    return told;
  }
}
