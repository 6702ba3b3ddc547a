package hearsay.mentions;

/** How large the thing is that a place name points to. */
public enum PlacePrecision {
  COUNTRY,
  REGION,
  CITY,
  POINT
}
