package hearsay.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The little grammar a {@link Chunker} needs, from a language's table {@code grammar}: sets of
 * lemmas by role. Immutable.
 *
 * <p>Roles: {@code modal} verbs join the infinitive after them to their group; {@code passive} is
 * the auxiliary of the passive, {@code unaccusative} verbs take it without being passive; {@code
 * clitic} pronouns stand before their verb and are not its subject; {@code half-negation} negates
 * only together with another word; {@code link} prepositions tie a noun to the noun before it
 * ("de", "of"); {@code possessive} is the mark after an owner; {@code head} is {@code first} or
 * {@code last}, the place of the head in a noun group.
 */
public final class Grammar {

  private final Map<String, Set<String>> byRole = new HashMap<>();

  private Grammar(Table table) {
    for (Table.Row row : table.rows()) {
      byRole
          .computeIfAbsent(row.get("role"), role -> new HashSet<>())
          .addAll(Set.of(row.get("words").split(" ")));
    }
  }

  public static Grammar of(LanguagePack pack) {
    return new Grammar(pack.table("grammar"));
  }

  /**
   * True when the token plays the role: by its lemma, a personal pronoun by its form in small
   * letters, for treebanks give one lemma to several of them ({@code lui} for {@code il}).
   */
  public boolean is(String role, Token token) {
    boolean personal = token.is(Upos.PRON) && token.has(Feature.PRONTYPE_PRS);
    return is(role, personal ? token.form().toLowerCase(Locale.ROOT) : token.lemma());
  }

  /** True when the word plays the role in this language. */
  public boolean is(String role, String word) {
    return byRole.getOrDefault(role, Set.of()).contains(word);
  }
}
