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
  private static final int LONGEST_TOP_DOMAIN = 4;
  private static final int MOST_WORDS = 7;
  private static final int MOST_NAMES = 30;

  private final AuthorWords words;
  private final NameCuts cuts;
  private final Set<String> joiners;
  private final Agencies agencies;
  private final Site site;
  private final DateFinder dates;
  private final String title;

  AuthorNames(
      AuthorWords words, Furniture furniture, Site site, DateFinder dates, @Nullable String title) {
    this.title = title == null ? "" : Titles.letters(title);
    this.dates = dates;
    this.words = words;
    this.cuts = new NameCuts(words, this::isNobody);
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
    cuts.dropBefore(all, "byline");
    Set<String> names = new LinkedHashSet<>();
    boolean full = false;
    for (String part : ByLineParts.of(AuthorWords.join(all), joiners)) {
      String name = cuts.name(part);
      full |= name.indexOf(' ') > 0 || isHost(part) || isAgency(part);
      if (names.size() < MOST_NAMES && isName(name, named)) {
        names.add(name);
      }
    }
    if (full) {
      // "Ann Tulley, Penwith": what stands alone beside a full name, an agency or an outlet is a
      // place or a short sign.
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
    if (dates.label(Line.of(withoutDates(text))) != WrittenDate.Label.NONE) {
      return List.of();
    }
    List<String> single = read(text, true);
    boolean upright = single.size() == 1 && !Character.isLowerCase(single.get(0).codePointAt(0));
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

  /** True for "fanal.example": one word with a full stop inside and letters after it. */
  private static boolean isHost(String name) {
    int dot = name.lastIndexOf('.');
    int end = name.length() - dot - 1;
    return dot > 1
        && end >= 2
        && end <= LONGEST_TOP_DOMAIN
        && name.indexOf(' ') < 0
        && name.chars().skip(dot + 1L).allMatch(Character::isLowerCase);
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("www.") || text.startsWith("/");
  }

  private boolean isName(String name, boolean named) {
    if (name.length() < 2 || name.length() > LONGEST_NAME || isNobody(name)) {
      return false;
    }
    return named ? isLikeName(name) : ByLine.isPerson(name);
  }

  /**
   * The agencies and the outlet among what a place tells, each as it is written there.
   *
   * @param outlet false for agencies alone
   */
  List<String> houses(String told, boolean outlet) {
    List<String> houses = new ArrayList<>();
    if (told.length() <= LONGEST) {
      for (String part : ByLineParts.of(told, joiners)) {
        if (isAgency(part) || (outlet && site.isExactly(part))) {
          houses.add(part);
        }
      }
    }
    return houses;
  }

  /** True for departments, agencies and the outlet. */
  boolean isNobody(String name) {
    List<Word> all = AuthorWords.split(name);
    return words.isNobody(name)
        || words.length("byline", all, 0) == all.size()
        || words.first("desk", AuthorWords.split(name.replaceAll("['\u2019-]", " "))) >= 0
        || site.isExactly(name)
        || site.isHouse(name)
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
    boolean sentence =
        name.endsWith("?") || name.endsWith("!") || (name.endsWith(".") && all.length > 3);
    boolean address = name.indexOf('@') >= 0 || name.contains("://") || name.startsWith("www.");
    return letters && !sentence && !address && all.length <= MOST_WORDS && !isLowerText(all);
  }

  /**
   * Several words in lower case are text, not a name; two may be a name that nobody capitalised.
   */
  private static boolean isLowerText(String[] all) {
    int lower = 0;
    for (String word : all) {
      lower += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return all.length > 2 && lower * 2 > all.length;
  }
}
