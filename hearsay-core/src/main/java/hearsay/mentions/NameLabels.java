package hearsay.mentions;

import java.util.List;

/**
 * The labels of words in names: outside, or begin, inside, end, single of a type. 0 is outside; a
 * type's four follow each other in that order.
 */
public final class NameLabels {

  /** In the order of their labels; the models are trained with it. */
  private static final List<EntityType> TYPES =
      List.of(
          EntityType.PER,
          EntityType.ORG,
          EntityType.GPE,
          EntityType.LOC,
          EntityType.MEDIA,
          EntityType.NORP,
          EntityType.EVENT,
          EntityType.MISC);

  /** How many there are. */
  public static final int COUNT = 1 + 4 * TYPES.size();

  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;

  private NameLabels() {}

  private static int of(EntityType type, int place) {
    return 1 + 4 * TYPES.indexOf(type) + place;
  }

  /** The label of word {@code at} of a name of {@code length} words. */
  public static int of(EntityType type, int at, int length) {
    if (length == 1) {
      return of(type, SINGLE);
    }
    return of(type, at == 0 ? BEGIN : at == length - 1 ? END : INSIDE);
  }

  /** The type of a label other than outside. */
  public static EntityType type(int label) {
    return TYPES.get((label - 1) / 4);
  }

  static boolean begins(int label) {
    return label != OUTSIDE && ((label - 1) % 4 == BEGIN || (label - 1) % 4 == SINGLE);
  }

  static boolean ends(int label) {
    return label != OUTSIDE && (label - 1) % 4 >= END;
  }

  /** True when a name is open after a word of this label. */
  private static boolean isOpen(int label) {
    return label != OUTSIDE && (label - 1) % 4 <= INSIDE;
  }

  /** True when a sentence may begin with the label. */
  public static boolean mayStart(int label) {
    return label == OUTSIDE || begins(label);
  }

  /** True when a sentence may end with the label. */
  public static boolean mayEnd(int label) {
    return !isOpen(label);
  }

  /** True when {@code next} may follow {@code label}. */
  public static boolean mayFollow(int label, int next) {
    if (isOpen(label)) {
      return next != OUTSIDE && !begins(next) && type(label) == type(next);
    }
    return mayStart(next);
  }
}
