package hearsay.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads names out of a by-line. Stateless. */
public final class ByLine {

  /** The longest word in lower case that may stand between the parts of names. */
  private static final int PARTICLE = 4;

  /** "Jr." */
  private static final int ABBREVIATION = 3;

  private static final int MOST_WORDS = 16;

  private ByLine() {}

  /** True for capitalised words with nothing but particles, commas and figures between them. */
  static boolean isNames(String text) {
    String[] words = text.strip().split(" ");
    if (words.length > MOST_WORDS || words[0].isEmpty() || !isName(words[0])) {
      return false;
    }
    int names = 0;
    for (String word : words) {
      boolean name = isName(word);
      names += name ? 1 : 0;
      if (!name && Character.isLetter(word.charAt(0)) && word.length() > PARTICLE) {
        return false;
      }
    }
    return names > 0 && !endsInParticle(words);
  }

  private static boolean endsSentence(String[] words) {
    String last = words[words.length - 1];
    return last.endsWith(".") && last.length() > ABBREVIATION;
  }

  private static boolean endsInParticle(String[] words) {
    return Character.isLowerCase(words[words.length - 1].charAt(0));
  }

  private static boolean isName(String word) {
    int first = "(\u00AB\"".indexOf(word.charAt(0)) >= 0 && word.length() > 1 ? 1 : 0;
    return Character.isUpperCase(word.charAt(first));
  }

  /**
   * The persons of a by-line: stretches of two to four capitalised words, joined by particles only.
   * Anything else ("Rédaction · 3 min") gives no one.
   *
   * @param joiners words between two persons
   */
  public static List<String> persons(String text, Set<String> joiners) {
    List<String> persons = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : text.strip().replace("/", "/ ").split("[\\s\u00A0]+")) {
      boolean joiner = joiners.contains(word) || word.equals("&");
      boolean ends = !word.isEmpty() && ",;/|\u00B7".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (!joiner) {
        String name = ends ? word.substring(0, word.length() - 1) : word;
        part.append(part.isEmpty() ? "" : " ").append(name);
      }
      if (joiner || ends) {
        add(part, persons);
      }
    }
    add(part, persons);
    return persons;
  }

  private static void add(StringBuilder part, List<String> persons) {
    String name = part.toString().strip();
    part.setLength(0);
    if (isPerson(name) && !persons.contains(name)) {
      persons.add(name);
    }
  }

  /** One person, or several with strokes between them: "Ann Tulley/Tom Reeve". */
  public static boolean arePersons(String names) {
    return Arrays.stream(names.split("/", -1)).allMatch(name -> isPerson(name.strip()));
  }

  /**
   * Two to four words, the first and the last capitalised, letters only, nothing but particles in
   * lower case. A full stop must be that of an abbreviation: else the line is a short sentence.
   */
  public static boolean isPerson(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > 4 || name.length() > 60 || endsSentence(words)) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      if (word.length() > PARTICLE && word.chars().noneMatch(Character::isUpperCase)) {
        return false;
      }
    }
    boolean letters =
        name.chars().allMatch(c -> Character.isLetter(c) || " .'\u2019-".indexOf(c) >= 0);
    return letters
        && Character.isUpperCase(words[0].charAt(0))
        && words[words.length - 1].chars().anyMatch(Character::isUpperCase);
  }
}
