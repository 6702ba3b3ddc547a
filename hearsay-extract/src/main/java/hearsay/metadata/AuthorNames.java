package hearsay.metadata;

import hearsay.dates.DateFinder;
import hearsay.dates.DateStyle;
import hearsay.dates.WrittenDate;
import hearsay.furniture.Agencies;
import hearsay.furniture.ByLine;
import hearsay.furniture.Furniture;
import hearsay.furniture.Line;
import hearsay.furniture.Titles;
import hearsay.metadata.AuthorWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in what a page tells of its authors. Addresses, departments, roles, dates and
 * reading times are left out, and so are the outlet and agencies, which have fields of their own.
 * For one page.
 */
final class AuthorNames {

  /** A longer text is no by-line (UTF-16 units). */
  private static final int LONGEST = 300;

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;
  private static final int MOST_NAMES = 30;

  /** Words of the shortest text that introduces a by-line. */
  private static final int INTRODUCED = 5;

  private final AuthorWords words;
  private final Set<String> joiners;
  private final Agencies agencies;
  private final Site site;
  private final DateFinder dates;
  private final String title;

  AuthorNames(
      AuthorWords words,
      Furniture furniture,
      Site site,
      DateFinder dates,
      @Nullable String title) {
    this.title = title == null ? "" : Titles.letters(title);
    this.dates = dates;
    this.words = words;
    this.joiners = furniture.joiners();
    this.agencies = furniture.agencies();
    this.site = site;
  }

  /**
   * The names in a text.
   *
   * @param named true when the place tells names and nothing else, so that one word may be one
   */
  List<String> read(String told, boolean named) {
    if (told.length() > LONGEST || isAddress(told)) {
      return List.of();
    }
    List<Word> all = AuthorWords.split(withoutDates(told));
    dropBefore(all, "byline");
    Set<String> names = new LinkedHashSet<>();
    boolean full = false;
    for (String part : parts(AuthorWords.join(all))) {
      String name = name(part);
      full |= name.indexOf(' ') > 0;
      if (names.size() < MOST_NAMES && isName(name, named)) {
        names.add(name);
      }
    }
    if (full) {
      // "Ann Tulley, Penwith": what stands alone beside a full name is a place or a short sign.
      names.removeIf(name -> name.indexOf(' ') < 0 && isPlain(name));
    }
    return new ArrayList<>(names);
  }

  /**
   * The names after the words of a by-line; none where there are no such words. After words that
   * leave no doubt ("Posted by", "Author:") one word may be a name.
   */
  List<String> announced(String line) {
    List<Word> all = AuthorWords.split(bare(line));
    int length = words.length("byline", all, 0);
    if (length == 0 || length >= all.size()) {
      return List.of();
    }
    String rest = AuthorWords.join(all.subList(length, all.size()));
    List<String> full = read(rest, false);
    boolean sure = length > 1 || all.get(0).text().endsWith(":");
    return full.isEmpty() && sure && all.size() <= length + 4 ? readByLine(rest) : full;
  }

  private static String bare(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return line.substring(start);
  }

  /** True when these are the words of a by-line, without a name. */
  boolean announces(String label) {
    List<Word> all = AuthorWords.split(label);
    return words.length("byline", all, 0) == all.size();
  }

  private static boolean isPlain(String name) {
    return name.codePoints().allMatch(c -> c < 0x2E80);
  }

  /** The names in an element that is called a by-line: full ones, or the only thing it holds. */
  List<String> readByLine(String text) {
    List<String> full = read(text, false);
    if (!full.isEmpty()) {
      return full;
    }
    List<String> single = read(text, true);
    boolean upright =
        single.size() == 1 && !Character.isLowerCase(single.get(0).codePointAt(0));
    return upright ? single : List.of();
  }

  private String withoutDates(String text) {
    Line line = Line.of(text);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (WrittenDate date : dates.find(line, DateStyle.of(null))) {
      rest.append(line.plain(), from, date.span().start()).append(MarkElements.JOINT);
      from = date.span().end();
    }
    return rest.append(line.plain(), from, line.length()).toString();
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("www.") || text.startsWith("/");
  }

  /** What stands between commas, bars, bullets and joining words. */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    List<String> all = List.of(text.split("\\s+"));
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (isJoiner(word) && !isInName(part.toString(), all, i)) {
        close(part, parts);
        continue;
      }
      addWord(word, part, parts);
    }
    close(part, parts);
    return parts;
  }

  private boolean isJoiner(String word) {
    return word.equals("&") || word.equals("+") || joiners.contains(word);
  }

  /** "José Ortega y Gasset": one word after one letter belongs to the name before it. */
  private static boolean isInName(String before, List<String> words, int i) {
    boolean letter = words.get(i).length() == 1 && Character.isLetter(words.get(i).charAt(0));
    int after = words.size() - i - 1;
    return letter && before.indexOf(' ') > 0 && after == 1;
  }

  private static void addWord(String word, StringBuilder part, List<String> parts) {
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      if (",;/|\u00B7\u2022\u2013\u2014\u3001\uFF0C\u00A9>".indexOf(word.charAt(i)) >= 0) {
        append(word.substring(start, i), part);
        close(part, parts);
        start = i + 1;
      }
    }
    if (word.equals("-")) {
      close(part, parts);
    } else {
      append(word.substring(start), part);
    }
  }

  private static void append(String word, StringBuilder part) {
    if (!word.isEmpty()) {
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
  }

  private static void close(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** One part without what stands before and after the name in it; empty where it has none. */
  private String name(String part) {
    int bracket = part.indexOf(" (");
    String text = bracket > 0 ? part.substring(0, bracket) : part;
    List<Word> all = AuthorWords.split(trimmed(text));
    if (all.get(0).text().isEmpty()) {
      return "";
    }
    dropBefore(all, "link");
    dropBefore(all, "byline");
    cut("cut", 0, all);
    cut("place", 2, all);
    cut("degree", 2, all);
    dropRole(all);
    dropIntroduction(all);
    cutAtFigures(all);
    if (isNobody(AuthorWords.join(all))) {
      return "";
    }
    dropLowerEnd(all);
    dropRepeat(all);
    return trimmed(AuthorWords.join(all));
  }

  /** Cuts before the first phrase of the kind, which starts at this word at least. */
  private void cut(String kind, int first, List<Word> all) {
    int cut = words.first(kind, all);
    if (cut >= first) {
      all.subList(cut, all.size()).clear();
    }
  }

  /** "Reporter Ann Tulley" and "Ann Tulley Reporter" have a name, "Harbour Reporter" has none. */
  private void dropRole(List<Word> all) {
    int role = words.first("role", all);
    if (role == 0) {
      all.subList(0, words.length("role", all, 0)).clear();
      if (!ByLine.isPerson(AuthorWords.join(all))) {
        all.clear();
      }
    } else if (role > 0) {
      all.subList(role == 1 ? 0 : role, all.size()).clear();
    }
  }

  /** A name follows: so the whole part is never dropped. */
  private void dropBefore(List<Word> all, String kind) {
    int length = words.length(kind, all, 0);
    if (length > 0 && length < all.size() && startsName(all.get(length).text())) {
      all.subList(0, length).clear();
    }
  }

  /** "A conversation by Ann Tulley": a person after the words of a by-line, and text before them. */
  private void dropIntroduction(List<Word> all) {
    int at = all.size() < INTRODUCED ? -1 : words.first("byline", all);
    int length = at < 0 ? 0 : words.length("byline", all, at);
    boolean telling = at > 0 && all.get(at).bare().length() > 2;
    if (telling && ByLine.isPerson(AuthorWords.join(all.subList(at + length, all.size())))) {
      all.subList(0, at + length).clear();
    }
  }

  private static boolean startsName(String word) {
    int first = word.codePointAt(0);
    return !Character.isLowerCase(first) || word.length() > 3;
  }

  /** After a full name a figure begins a date or a reading time. */
  private static void cutAtFigures(List<Word> all) {
    for (int i = 0; i < all.size(); i++) {
      if (Character.isDigit(all.get(i).text().charAt(0))) {
        all.subList(i, all.size()).clear();
        return;
      }
    }
  }

  /** A portrait and the link beside it both tell the name. */
  private static void dropRepeat(List<Word> all) {
    int half = all.size() / 2;
    if (half > 0 && all.size() == 2 * half && all.subList(0, half).equals(all.subList(half, all.size()))) {
      all.subList(half, all.size()).clear();
    }
  }

  /** No name ends in a word in lower case, unless all of it is. */
  private static void dropLowerEnd(List<Word> all) {
    boolean upright = !all.isEmpty() && Character.isUpperCase(all.get(0).text().codePointAt(0));
    while (upright && all.size() > 1 && isLower(all.get(all.size() - 1).text())) {
      all.remove(all.size() - 1);
    }
  }

  private static boolean isLower(String word) {
    return word.codePoints().noneMatch(Character::isUpperCase) && Character.isLowerCase(word.codePointAt(0));
  }

  private static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (end > start && " :,-*\u00BB\u203A>".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && " :,-*@\u00AB\u2039".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    return name.substring(start, end);
  }

  private boolean isName(String name, boolean named) {
    if (name.length() < 2 || name.length() > LONGEST_NAME || isNobody(name)) {
      return false;
    }
    return named ? isLikeName(name) : ByLine.isPerson(name);
  }

  /** True for departments, agencies and the outlet. */
  boolean isNobody(String name) {
    List<Word> all = AuthorWords.split(name);
    return words.isNobody(name)
        || words.length("byline", all, 0) == all.size()
        || words.first("desk", AuthorWords.split(name.replaceAll("['\u2019-]", " "))) >= 0
        || site.isExactly(name)
        || Titles.letters(name).equals(title)
        || isAgency(name);
  }

  private boolean isAgency(String name) {
    return agencies.isWire(name)
        || agencies.wire(name).map(wire -> wire.length() * 2 > name.length()).orElse(false);
  }

  private static boolean isLikeName(String name) {
    String[] all = name.split(" ");
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    boolean sentence = name.endsWith("?") || name.endsWith("!") || (name.endsWith(".") && all.length > 3);
    boolean address = name.indexOf('@') >= 0 || name.contains("://") || name.startsWith("www.");
    return letters && !sentence && !address && all.length <= MOST_WORDS && !isLowerText(all);
  }

  /** Several words in lower case are text, not a name; two may be a name that nobody capitalised. */
  private static boolean isLowerText(String[] all) {
    int lower = 0;
    for (String word : all) {
      lower += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return all.length > 2 && lower * 2 > all.length;
  }
}
