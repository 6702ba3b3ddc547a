package hearsay.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows news and photo agencies where a line is credited to one: at its end, after a separator, or
 * in brackets. Immutable.
 */
public final class Agencies {

  private static final String SEPARATORS = "/-\u2013\u2014|(\u00A9:\u2022\u00B7";

  private final List<String> wires;
  private final List<String> photos;
  private final List<String> all = new ArrayList<>();
  private final Map<String, List<String>> byLastWord = new HashMap<>();

  private Agencies(List<String> wires, List<String> photos) {
    this.wires = List.copyOf(wires);
    this.photos = List.copyOf(photos);
    all.addAll(wires);
    all.addAll(photos);
    for (String name : all) {
      byLastWord.computeIfAbsent(lastWord(name), k -> new ArrayList<>()).add(name);
    }
  }

  static Agencies of(List<Rows.Row> rows) {
    return new Agencies(words("wire", rows), words("photo", rows));
  }

  private static List<String> words(String kind, List<Rows.Row> rows) {
    return rows.stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("words"))
        .toList();
  }

  /**
   * True when the line is credited to an agency as captions are, and no sentence ends before the
   * credit: "Le port de Lanrec - / AFP".
   */
  public boolean credits(Line line) {
    String text = line.plain();
    List<String> last = byLastWord.getOrDefault(lastWord(text), List.of());
    return last.stream().anyMatch(name -> closes(text, name))
        || (isBracketed(text) && !isSentence(text));
  }

  /** True when a bracket at the end of the line names an agency, whatever stands before it. */
  public boolean isBracketed(String line) {
    boolean closed = line.endsWith(")") || line.endsWith(").");
    return closed && all.stream().anyMatch(name -> isBracketed(line, name));
  }

  private static boolean isSentence(String text) {
    return Shape.endsSentence(text.substring(0, text.lastIndexOf('(')));
  }

  /** True when this word is, or is part of, the name of an agency. */
  public boolean isNamed(String word) {
    return all.stream().anyMatch(name -> indexOfWord(name, word) >= 0);
  }

  /** True when this is the name of a news agency and nothing else, however it is capitalised. */
  public boolean isWire(String name) {
    return wires.stream().anyMatch(wire -> wire.equalsIgnoreCase(name));
  }

  /** The news agency that a short line names as one of its words. */
  public Optional<String> wire(String text) {
    return wires.stream().filter(name -> indexOfWord(text, name) >= 0).findFirst();
  }

  /** True when the name is the last of the line, after a separator, a figure or another name. */
  private boolean closes(String text, String name) {
    int end = text.endsWith(")") || text.endsWith("]") ? text.length() - 1 : text.length();
    int start = end - name.length();
    if (start <= 0 || !text.startsWith(name, start)) {
      return false;
    }
    String before = text.substring(0, start).stripTrailing();
    if (before.isEmpty() || Character.isLetterOrDigit(text.charAt(start - 1))) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    int bare = before.length();
    while (bare > 0 && (SEPARATORS + " ").indexOf(before.charAt(bare - 1)) >= 0) {
      bare--;
    }
    if (Shape.endsSentence(before.substring(0, bare))) {
      // A sentence of the story may stand before a wire's name, not before a photo agency's.
      return photos.contains(name) || last == '/' || last == '\u00A9';
    }
    return SEPARATORS.indexOf(last) >= 0
        || (Character.isDigit(last) && start > before.length())
        || (start > before.length()
            && isCapitalised(before.substring(before.lastIndexOf(' ') + 1)));
  }

  /** What follows the last space or separator, without a closing bracket. */
  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && ")]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && (SEPARATORS + " ").indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** True for a bracket at the end of the line that holds the name: "(AFP photo)". */
  private static boolean isBracketed(String text, String name) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    int open = text.lastIndexOf('(');
    return open >= 0
        && text.indexOf(')', open) == end - 1
        && indexOfWord(text.substring(open, end), name) >= 0;
  }

  private static int indexOfWord(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return at;
      }
      at = text.indexOf(name, at + 1);
    }
    return -1;
  }
}
