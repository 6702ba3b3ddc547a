package hearsay.train.names;

import hearsay.mentions.EntityType;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** What a marked name may be. Immutable. */
public record TypeSet(Set<EntityType> types) {

  public TypeSet {
    types = Set.copyOf(types);
  }

  public static TypeSet of(EntityType... types) {
    return new TypeSet(Set.of(types));
  }

  /** The types that a corpus of four (PER, ORG, LOC, MISC) may mean. */
  public static TypeSet ofCoarse(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "PER", "PERS" -> of(EntityType.PER);
      case "ORG" -> of(EntityType.ORG, EntityType.MEDIA);
      case "LOC" -> of(EntityType.GPE, EntityType.LOC);
      default -> of(EntityType.MISC, EntityType.NORP, EntityType.EVENT);
    };
  }

  public boolean contains(EntityType type) {
    return types.contains(type);
  }

  public boolean overlaps(TypeSet other) {
    return !Collections.disjoint(types, other.types);
  }
}
