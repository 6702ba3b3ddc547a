package hearsay.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The morphological features of one word: a set of {@link Feature}s. A key with several values is
 * an ambiguity that was left open. Immutable.
 *
 * <pre>{@code Features.parse("Mood=Cnd|Number=Plur").has(Feature.MOOD_CND)   // true}</pre>
 */
public record Features(long bits) {

  public static final Features NONE = new Features(0);

  private static final Map<String, Map<String, Feature>> BY_NAME = byName();

  /** The bits of all values of each key. */
  private static final long[] KEYS =
      BY_NAME.values().stream()
          .mapToLong(
              values ->
                  values.values().stream().mapToLong(Features::bit).reduce(0, (a, b) -> a | b))
          .toArray();

  public static Features of(Feature... features) {
    long bits = 0;
    for (Feature feature : features) {
      bits |= bit(feature);
    }
    return new Features(bits);
  }

  /** Reads the notation of CoNLL-U; features this house does not keep are passed over. */
  public static Features parse(String conllu) {
    long bits = 0;
    for (String pair : conllu.split("\\|")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        Map<String, Feature> values = BY_NAME.getOrDefault(pair.substring(0, equals), Map.of());
        for (String value : pair.substring(equals + 1).split(",")) {
          Feature feature = values.get(value);
          bits |= feature == null ? 0 : bit(feature);
        }
      }
    }
    return bits == 0 ? NONE : new Features(bits);
  }

  public boolean has(Feature feature) {
    return (bits & bit(feature)) != 0;
  }

  public boolean hasAny(Features of) {
    return (bits & of.bits) != 0;
  }

  /**
   * True when no feature has values on both sides that exclude each other: {@code Number=Sing}
   * agrees with {@code Number=Sing,Plur} and with {@code Mood=Ind}, not with {@code Number=Plur}.
   */
  public boolean agrees(Features other) {
    long both = bits & other.bits;
    if (both == bits || both == other.bits) {
      return true;
    }
    for (long key : KEYS) {
      if ((bits & key) != 0 && (other.bits & key) != 0 && (both & key) == 0) {
        return false;
      }
    }
    return true;
  }

  public Features with(Feature feature) {
    return new Features(bits | bit(feature));
  }

  public Features without(Feature feature) {
    return new Features(bits & ~bit(feature));
  }

  /**
   * The notation of CoNLL-U, keys and values in alphabetical order whatever their case, as it asks
   * for; {@code _} for none.
   */
  @Override
  public String toString() {
    Map<String, Set<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Feature feature : Feature.values()) {
      if (has(feature)) {
        named
            .computeIfAbsent(feature.key(), k -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
            .add(feature.value());
      }
    }
    return named.isEmpty()
        ? "_"
        : named.entrySet().stream()
            .map(e -> e.getKey() + "=" + String.join(",", e.getValue()))
            .collect(Collectors.joining("|"));
  }

  @SuppressWarnings("EnumOrdinal") // the bits never leave this process
  private static long bit(Feature feature) {
    return 1L << feature.ordinal();
  }

  private static Map<String, Map<String, Feature>> byName() {
    Map<String, Map<String, Feature>> byName = new HashMap<>();
    for (Feature feature : Feature.values()) {
      byName.computeIfAbsent(feature.key(), k -> new HashMap<>()).put(feature.value(), feature);
    }
    return byName;
  }
}
