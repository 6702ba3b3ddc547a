package hearsay.metadata;

import hearsay.furniture.Rows;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where pages tell their metadata, and in which order the places are trusted: the rows of {@code
 * meta-names.tsv}. Immutable.
 */
public final class MetaNames {

  /** The kinds of places. */
  public enum Source {
    JSON_LD(MetadataOrigin.JSON_LD),
    OG(MetadataOrigin.OG),
    META(MetadataOrigin.DUBLIN_CORE),
    ITEM(MetadataOrigin.MICRODATA),
    LINK(MetadataOrigin.HTML),
    HTML(MetadataOrigin.HTML),
    TIME(MetadataOrigin.TIME),
    MARK(MetadataOrigin.TEXT),
    SHOWN(MetadataOrigin.TEXT),
    ADDRESS(MetadataOrigin.URL);

    private final MetadataOrigin origin;

    Source(MetadataOrigin origin) {
      this.origin = origin;
    }

    public MetadataOrigin origin() {
      return origin;
    }

    /** The name of the source in the table. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One place.
   *
   * @param name of the property; what is looked at where there is no property
   */
  public record Place(MetadataField field, Source source, String name) {}

  private final Map<MetadataField, List<Place>> places = new EnumMap<>(MetadataField.class);

  private MetaNames(List<Rows.Row> rows) {
    for (Rows.Row row : rows) {
      MetadataField field = MetadataField.valueOf(Rows.constant(row.get("field")));
      Source source = Source.valueOf(Rows.constant(row.get("source")));
      places
          .computeIfAbsent(field, k -> new ArrayList<>())
          .add(new Place(field, source, row.get("name")));
    }
  }

  /** The places that come with this version. */
  public static MetaNames standard() {
    return new MetaNames(Rows.of(MetaNames.class, "meta-names.tsv"));
  }

  /** The places of a field, the most trusted first. */
  public List<Place> places(MetadataField field) {
    return List.copyOf(places.getOrDefault(field, List.of()));
  }
}
