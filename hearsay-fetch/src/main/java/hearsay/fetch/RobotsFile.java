package hearsay.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads robots.txt (RFC 9309): the rules that are meant for us, those of all groups that name us,
 * or else of all that name everybody. Any bytes can be read; a line that says nothing is passed
 * over. Linear in its input. For one file.
 */
final class RobotsFile {

  /** Who is meant by a group. */
  private enum Meant {
    NOBODY,
    EVERYBODY,
    US
  }

  private static final Map<String, String> KEYS = keys();

  private final Map<Meant, List<RobotsRules.Rule>> rules = new EnumMap<>(Meant.class);
  private final Map<Meant, Duration> delays = new EnumMap<>(Meant.class);
  private final Set<Meant> named = EnumSet.noneOf(Meant.class);
  private Meant meant = Meant.NOBODY;
  private boolean naming;

  private RobotsFile() {}

  /** The spellings of each key; other lines are no concern of ours. */
  private static Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    Tables.rows("robots-keys.tsv").forEach(row -> keys.put(row.get("spelling"), row.get("key")));
    return Map.copyOf(keys);
  }

  static RobotsRules read(byte[] bytes) {
    RobotsFile file = new RobotsFile();
    String text = new String(bytes, StandardCharsets.UTF_8);
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      file.line(lines[i], i + 1);
    }
    return file.rules();
  }

  private RobotsRules rules() {
    Meant ours = named.contains(Meant.US) ? Meant.US : Meant.EVERYBODY;
    return new RobotsRules(
        rules.getOrDefault(ours, List.of()), Optional.ofNullable(delays.get(ours)));
  }

  private void line(String line, int number) {
    int comment = line.indexOf('#');
    String said = comment < 0 ? line : line.substring(0, comment);
    int colon = said.indexOf(':');
    String key =
        colon < 0 ? null : KEYS.get(said.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    if (key == null) {
      return;
    }
    String value = said.substring(colon + 1).strip();
    switch (key) {
      case "user-agent" -> agent(value);
      case "crawl-delay" -> delay(value);
      default -> rule(key.equals("allow"), value, number, line.strip());
    }
  }

  /** Names that follow each other open one group; one after a rule opens the next. */
  private void agent(String value) {
    if (!naming) {
      meant = Meant.NOBODY;
      naming = true;
    }
    Meant here = meant(value);
    meant = here.compareTo(meant) > 0 ? here : meant;
    named.add(here);
  }

  /**
   * A product token is letters, "-" and "_"; a version or anything else behind it is none of it.
   */
  private static Meant meant(String value) {
    if (value.startsWith("*")) {
      return Meant.EVERYBODY;
    }
    int end = 0;
    while (end < value.length() && isToken(value.charAt(end))) {
      end++;
    }
    return value.substring(0, end).equalsIgnoreCase(Visitor.TOKEN) ? Meant.US : Meant.NOBODY;
  }

  private static boolean isToken(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  }

  private void rule(boolean allowed, String path, int number, String line) {
    naming = false;
    if (!path.isEmpty()) {
      rules
          .computeIfAbsent(meant, m -> new ArrayList<>())
          .add(new RobotsRules.Rule(allowed, PathPattern.of(path), number, line));
    }
  }

  /** Not of the RFC, but of many files. It names the pause between two pages in seconds. */
  private void delay(String value) {
    Duration told = seconds(value);
    if (told != null) {
      delays.merge(meant, told, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
  }

  private static @Nullable Duration seconds(String value) {
    if (!value.matches("[0-9]{1,6}([.][0-9]{1,3})?")) {
      return null;
    }
    return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
  }
}
