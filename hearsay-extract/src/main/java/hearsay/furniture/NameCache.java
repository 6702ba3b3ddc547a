package hearsay.furniture;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the names of one page say, each looked up once: pages have few names, and use them often.
 * For one thread.
 *
 * @param <E> the meanings
 */
public final class NameCache<E extends Enum<E>> {

  /** Names that are remembered; later ones are looked up anew each time. */
  private static final int MOST = 5000;

  private final NameTable<E> table;
  private final Map<String, Set<E>> known = new HashMap<>();

  public NameCache(NameTable<E> table) {
    this.table = table;
  }

  /** What a class attribute and an id say together. */
  public Set<E> of(String classes, String id) {
    Set<E> ofClass = of(classes);
    Set<E> ofId = of(id);
    if (ofClass.isEmpty() || ofId.isEmpty()) {
      return ofClass.isEmpty() ? ofId : ofClass;
    }
    Set<E> both = EnumSet.copyOf(ofClass);
    both.addAll(ofId);
    return Collections.unmodifiableSet(both);
  }

  private Set<E> of(String name) {
    if (name.isEmpty()) {
      return Set.of();
    }
    Set<E> found = known.get(name);
    if (found == null) {
      found = table.of(name);
      if (known.size() < MOST) {
        known.put(name, found);
      }
    }
    return found;
  }
}
