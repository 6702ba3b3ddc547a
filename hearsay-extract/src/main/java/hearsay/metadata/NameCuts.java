package hearsay.metadata;

import hearsay.furniture.ByLine;
import hearsay.metadata.AuthorWords.Word;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts what stands before and after the name in one part of a by-line: its announcement, roles,
 * places, degrees, figures. Immutable.
 */
final class NameCuts {

  /** Words of the shortest text that introduces a by-line. */
  private static final int INTRODUCED = 5;

  private final AuthorWords words;
  private final Predicate<String> nobody;

  /**
   * @param nobody true for departments and the like
   */
  NameCuts(AuthorWords words, Predicate<String> nobody) {
    this.words = words;
    this.nobody = nobody;
  }

  /** One part without what stands before and after the name in it; empty where it has none. */
  String name(String part) {
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
    if (nobody.test(AuthorWords.join(all))) {
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
  void dropBefore(List<Word> all, String kind) {
    int length = words.length(kind, all, 0);
    if (length > 0 && length < all.size() && startsName(all.get(length).text())) {
      all.subList(0, length).clear();
    }
  }

  /**
   * "A conversation by Ann Tulley": a person after the words of a by-line, and text before them.
   */
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
    if (half > 0
        && all.size() == 2 * half
        && all.subList(0, half).equals(all.subList(half, all.size()))) {
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
    return word.codePoints().noneMatch(Character::isUpperCase)
        && Character.isLowerCase(word.codePointAt(0));
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
}
