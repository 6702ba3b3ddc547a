package hearsay.metadata;

import hearsay.furniture.Line;
import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Knows a site by its names, and titles without them. Immutable.
 *
 * @param names the names that the page gives the outlet, letters only
 * @param host the host of the page's address without www, letters only
 * @param label the longest part of the host: {@code lefanal} of {@code www.lefanal.example}
 */
record Site(List<String> names, String host, String label) {

  /** A shorter name is too common to be looked for in titles. */
  private static final int SHORTEST = 3;

  /** Words of a site's name or of a section after a bar. */
  private static final int MOST_WORDS = 4;

  private static final String SIGNS = "|-\u2013\u2014\u00B7\u2022\u00BB\u00AB:/>~";

  Site {
    names = List.copyOf(names);
  }

  static Site of(List<String> outlets, String url) {
    String host = host(url);
    String label = "";
    String[] parts = host.split("\\.", -1);
    for (int i = 0; i + 1 < parts.length; i++) {
      label = parts[i].length() >= label.length() ? parts[i] : label;
    }
    List<String> names = new ArrayList<>();
    for (String outlet : outlets) {
      String letters = letters(outlet);
      if (!letters.isEmpty()) {
        names.add(letters);
      }
    }
    return new Site(names, letters(host), letters(label));
  }

  /** Letters and figures in lower case without accents, which addresses do not have. */
  private static String letters(String text) {
    return Titles.letters(Line.of(text).folded());
  }

  /** The host of an address without www; empty when there is none. */
  static String host(String url) {
    int start = url.lastIndexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** True when this is a name of the site, or little more or less than one. */
  boolean isNamed(String text) {
    String letters = letters(text);
    if (letters.length() < SHORTEST || letters.length() > 60) {
      return false;
    }
    for (String name : names) {
      boolean part = name.contains(letters) && letters.length() * 2 >= name.length();
      boolean more =
          name.length() >= SHORTEST
              && letters.contains(name)
              && letters.length() <= 2 * name.length();
      if (part || more) {
        return true;
      }
    }
    boolean hosted = !host.isEmpty() && (host.equals(letters) || letters.equals(label));
    return hosted
        || (label.length() > SHORTEST
            && letters.contains(label)
            && letters.length() <= 4 * label.length()
            && Shape.words(text) <= MOST_WORDS);
  }

  /** True when this is the site's name and nothing else. */
  boolean isExactly(String text) {
    String letters = letters(text);
    return !letters.isEmpty()
        && (names.contains(letters) || letters.equals(host) || letters.equals(label));
  }

  /** True for a house of the site that calls itself by the site's initials: "RTL Lanrec". */
  boolean isHouse(String text) {
    String first = text.substring(0, Math.max(text.indexOf(' '), 0));
    boolean initials = first.length() > 1 && first.chars().noneMatch(Character::isLowerCase);
    return initials && isExactly(first);
  }

  /**
   * A title without the names of site and section after its last separators, or before its first.
   */
  String without(String title) {
    String rest = title.strip();
    int at = lastSeparator(rest);
    while (at > 0) {
      String last = rest.substring(at);
      boolean bar = rest.charAt(at) == '|' && Shape.words(last) <= MOST_WORDS;
      if (!isNamed(last) && !bar) {
        break;
      }
      rest = rest.substring(0, at).strip();
      at = lastSeparator(rest);
    }
    return trimmed(withoutFirst(rest));
  }

  private String withoutFirst(String title) {
    int at = firstSeparator(title);
    return at > 0 && isExactly(title.substring(0, at)) ? title.substring(at + 1).strip() : title;
  }

  /** A sign with white space on both sides. */
  private static boolean isSeparator(String text, int i) {
    return SIGNS.indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) == ' '
        && text.charAt(i + 1) == ' ';
  }

  private static int lastSeparator(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      if (isSeparator(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int firstSeparator(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isSeparator(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The stretches of a title between its separators. */
  static List<String> segments(String title) {
    List<String> segments = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < title.length(); i++) {
      if (isSeparator(title, i)) {
        segments.add(title.substring(start, i).strip());
        start = i + 1;
      }
    }
    segments.add(title.substring(start).strip());
    return segments;
  }

  /** Without separators that separate nothing. */
  private static String trimmed(String title) {
    int start = 0;
    int end = title.length();
    while (end > start && "|-\u2013\u2014\u00B7\u2022/ ".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && "|\u00B7\u2022/ ".indexOf(title.charAt(start)) >= 0) {
      start++;
    }
    return title.substring(start, end);
  }
}
