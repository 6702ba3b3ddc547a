package hearsay.metadata;

import hearsay.metadata.MetaNames.Place;

/**
 * A value that a page tells, and where it tells it.
 *
 * @param value as written, entities resolved, white space collapsed
 * @param type the type that JSON-LD gives the thing with this name; empty where none is told
 */
record Told(String value, String type, Place place) {}
