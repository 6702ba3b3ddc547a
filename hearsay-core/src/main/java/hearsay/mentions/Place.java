package hearsay.mentions;

import hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, with how precisely it is known.
 *
 * @param name the place's name as a gazetteer has it
 * @param country ISO 3166-1 alpha-3
 * @param at WGS 84, only for a city or a point: a country gets no pin
 * @param geonames the GeoNames id, if the gazetteer has one
 */
public record Place(
    Span span,
    String name,
    @Nullable String country,
    PlacePrecision precision,
    @Nullable Coordinates at,
    @Nullable String geonames)
    implements Mention {

  /** WGS 84 degrees: latitude -90 to 90, longitude -180 to 180. */
  public record Coordinates(double latitude, double longitude) {}
}
