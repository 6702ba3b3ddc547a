package hearsay.mentions;

import hearsay.mentions.NameSpotter.Spotted;
import java.util.ArrayList;
import java.util.List;
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

  /** Comparing every name with every other is for articles; more names than this stay as written. */
  private static final int MOST_FORMS = 2000;

  private final NameLexicon lexicon;
  private final Acronyms acronyms;

  NameGroups(NameLexicon lexicon, Acronyms acronyms) {
    this.lexicon = lexicon;
    this.acronyms = acronyms;
  }

  /** One way a name is written in the article. */
  private record Form(String text, EntityType type, List<String> words, NameLexicon.@Nullable Entry known) {

    boolean isOf(EntityType wanted) {
      return type == wanted;
    }
  }

  List<Entity> entities(String text, List<Spotted> names) {
    List<Form> forms = new ArrayList<>();
    List<Form> ofNames = new ArrayList<>();
    java.util.Map<String, Form> seen = new java.util.HashMap<>();
    for (Spotted name : names) {
      String written = name.span().of(text).replaceAll("\\s+", " ");
      String key = name.type() + " " + written;
      Form form = seen.get(key);
      if (form == null) {
        form = form(written, name);
        seen.put(key, form);
        forms.add(form);
      }
      ofNames.add(form);
    }
    List<Entity> entities = new ArrayList<>();
    java.util.Map<Form, String> fullest = new java.util.IdentityHashMap<>();
    for (Form form : forms) {
      fullest.put(form, forms.size() > MOST_FORMS ? form.text() : fullest(form, forms));
    }
    for (int i = 0; i < names.size(); i++) {
      Form form = ofNames.get(i);
      String name = Objects.requireNonNull(fullest.get(form));
      entities.add(new Entity(names.get(i).span(), form.type(), name, country(form)));
    }
    return entities;
  }

  private Form form(String written, Spotted name) {
    List<String> words = name.words().stream().map(word -> NameWord.folded(word.form())).toList();
    return new Form(written, name.type(), words, lexicon.find(name.words()));
  }

  private static @Nullable String country(Form form) {
    boolean tells =
        form.isOf(EntityType.GPE) || form.isOf(EntityType.NORP) || form.isOf(EntityType.ORG);
    return tells && form.known() != null ? form.known().country() : null;
  }

  /** The longest form of the same bearer; the form itself when two others could be it. */
  private String fullest(Form form, List<Form> forms) {
    Form best = form;
    for (Form other : forms) {
      if (other == form || other.type() != form.type() || !isFuller(other, form)) {
        continue;
      }
      if (best != form && !isFuller(other, best) && !isFuller(best, other)) {
        return form.text();
      }
      best = best == form || isFuller(other, best) ? other : best;
    }
    return best.text();
  }

  /** True when {@code full} names the same bearer with more letters. */
  private boolean isFuller(Form full, Form form) {
    if (full.text().length() <= form.text().length()) {
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
        : full.words().get(full.words().size() - 1).equals(last)
            && full.words().containsAll(words);
  }

  private boolean isSameKnown(Form full, Form form) {
    Integer bearer = acronyms.bearer(form.text());
    if (bearer != null && bearer.equals(acronyms.bearer(full.text()))) {
      return true;
    }
    return isCountry(full)
        && isCountry(form)
        && Objects.requireNonNull(full.known()).country() != null
        && Objects.equals(
            Objects.requireNonNull(full.known()).country(),
            Objects.requireNonNull(form.known()).country());
  }

  private static boolean isCountry(Form form) {
    NameLexicon.Entry known = form.known();
    return known != null && (known.kinds() & NameKind.COUNTRY.bit()) != 0;
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
