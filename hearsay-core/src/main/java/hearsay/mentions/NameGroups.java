package hearsay.mentions;

import hearsay.mentions.NameSpotter.Spotted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of one bearer across an article: the surname with the full name, the acronym with
 * what it stands for, a country's short name with its long one. A name that could be of two bearers
 * stays alone. Immutable; safe for all threads.
 */
final class NameGroups {

  /** Fewer letters are no acronym. */
  private static final int SHORTEST_ACRONYM = 2;

  /**
   * Comparing every name with every other is for articles; more names than this stay as written.
   */
  private static final int MOST_FORMS = 1000;

  private final NameLexicon lexicon;
  private final Acronyms acronyms;

  NameGroups(NameLexicon lexicon, Acronyms acronyms) {
    this.lexicon = lexicon;
    this.acronyms = acronyms;
  }

  /**
   * One way a name is written in the article.
   *
   * @param words without case and accents
   * @param bearer what {@link Acronyms} knows it by
   */
  private record Form(
      String text,
      EntityType type,
      List<String> words,
      NameLexicon.@Nullable Entry known,
      @Nullable Integer bearer) {

    boolean isOf(EntityType wanted) {
      return type == wanted;
    }
  }

  List<Entity> entities(String text, List<Spotted> names) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Spotted name : names) {
      forms.computeIfAbsent(key(text, name), key -> form(written(text, name), name));
    }
    List<Form> all = List.copyOf(forms.values());
    Map<String, String> fullest = new HashMap<>();
    forms.forEach((key, form) -> fullest.put(key, fullest(form, all)));
    List<Entity> entities = new ArrayList<>();
    for (Spotted name : names) {
      String key = key(text, name);
      String full = Objects.requireNonNull(fullest.get(key));
      String country = country(Objects.requireNonNull(forms.get(key)));
      entities.add(new Entity(name.span(), name.type(), full, country));
    }
    return entities;
  }

  private static String key(String text, Spotted name) {
    return name.type() + " " + written(text, name);
  }

  /** On one line, whatever the article has. */
  private static String written(String text, Spotted name) {
    return name.span().of(text).replaceAll("\\s+", " ");
  }

  private Form form(String written, Spotted name) {
    List<String> words = name.words().stream().map(word -> NameWord.folded(word.form())).toList();
    NameLexicon.Entry known = lexicon.find(name.words());
    return new Form(written, name.type(), words, known, acronyms.bearer(written));
  }

  private static @Nullable String country(Form form) {
    boolean tells =
        form.isOf(EntityType.GPE) || form.isOf(EntityType.NORP) || form.isOf(EntityType.ORG);
    return tells && form.known() != null ? form.known().country() : null;
  }

  /** The longest form of the same bearer; the form itself when two others could be it. */
  private String fullest(Form form, List<Form> forms) {
    if (forms.size() > MOST_FORMS) {
      return form.text();
    }
    List<Form> fuller = forms.stream().filter(other -> isFuller(other, form)).toList();
    return fuller.stream()
        .filter(best -> fuller.stream().allMatch(o -> o.equals(best) || isFuller(best, o)))
        .findFirst()
        .map(Form::text)
        .orElse(form.text());
  }

  /** True when {@code full} names the same bearer with more letters. */
  private boolean isFuller(Form full, Form form) {
    if (full.type() != form.type() || full.text().length() <= form.text().length()) {
      return false;
    }
    if (full.words().equals(form.words()) || isSameKnown(full, form)) {
      return true;
    }
    return form.isOf(EntityType.PER) ? isFullPerson(full, form) : isSpelledOut(full, form);
  }

  /** The last word is the same, or the only word is one of the other's. */
  private static boolean isFullPerson(Form full, Form form) {
    List<String> words = form.words();
    String last = words.get(words.size() - 1);
    return words.size() == 1
        ? full.words().contains(last)
        : full.words().get(full.words().size() - 1).equals(last) && full.words().containsAll(words);
  }

  private static boolean isSameKnown(Form full, Form form) {
    boolean known = form.bearer() != null && form.bearer().equals(full.bearer());
    String country = countryNamed(form);
    return known || (country != null && country.equals(countryNamed(full)));
  }

  private static @Nullable String countryNamed(Form form) {
    NameLexicon.Entry known = form.known();
    return known == null || (known.kinds() & NameKind.COUNTRY.bit()) == 0 ? null : known.country();
  }

  /** An acronym of the other's words; or the other without "Inc." and its like. */
  private boolean isSpelledOut(Form full, Form form) {
    if (form.words().size() > 1 || !isAcronym(form.text())) {
      return isTailed(full, form);
    }
    String letters = form.words().get(0).replace(".", "");
    return letters.equals(initials(full, 1)) || letters.equals(initials(full, 4));
  }

  private static boolean isAcronym(String text) {
    int capitals = (int) text.chars().filter(Character::isUpperCase).count();
    return capitals >= SHORTEST_ACRONYM && text.chars().noneMatch(Character::isLowerCase);
  }

  /** First letters of the words of at least {@code shortest} letters. */
  private static String initials(Form full, int shortest) {
    StringBuilder letters = new StringBuilder();
    for (String word : full.words()) {
      if (word.length() >= shortest) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  private boolean isTailed(Form full, Form form) {
    int size = form.words().size();
    if (full.words().size() <= size || !full.words().subList(0, size).equals(form.words())) {
      return false;
    }
    return full.words().subList(size, full.words().size()).stream().allMatch(lexicon::isTail);
  }
}
