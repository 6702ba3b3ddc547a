package hearsay.attribution;

import hearsay.language.Feature;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Table;
import hearsay.language.Token;
import hearsay.language.Upos;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What kind of voice a noun can be, from a language's table {@code speakers}: person, organization,
 * outlet, document, group, unnamed; {@code none} for nouns that look like sources and are not
 * ("selon les besoins"). Immutable.
 */
final class Speakers {

  private static final String NONE = "none";

  private final Map<String, String> kinds = new HashMap<>();

  private Speakers(Table table) {
    for (Table.Row row : table.rows()) {
      for (String word : row.get("words").split(" ")) {
        kinds.putIfAbsent(word, row.get("kind"));
      }
    }
  }

  static Speakers of(LanguagePack pack) {
    return new Speakers(pack.table("speakers"));
  }

  /** The kind of voice a noun is; {@code null} when the table does not know it. */
  @Nullable VoiceKind kind(String noun) {
    String kind = kinds.get(noun.toLowerCase(Locale.ROOT));
    return kind == null || kind.equals(NONE)
        ? null
        : VoiceKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The same for a token; a participle is known by its form: "délégué". */
  @Nullable VoiceKind kind(Token token) {
    return kind(token.has(Feature.VERBFORM_PART) ? token.form() : token.lemma());
  }

  /** True when the head of a source is a name, a personal pronoun or a noun that can speak. */
  boolean canSpeak(Source source) {
    Sentence s = source.sentence();
    Token head = s.token(source.head());
    if (head.is(Upos.PRON)) {
      return head.has(Feature.PRONTYPE_PRS)
          || head.has(Feature.PRONTYPE_IND)
          || head.has(Feature.PRONTYPE_DEM);
    }
    return kind(head.lemma()) != null || hasName(source);
  }

  /** True when the noun is listed as one that never speaks. */
  boolean neverSpeaks(Source source) {
    return NONE.equals(
        kinds.get(source.sentence().token(source.head()).lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean hasName(Source source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (source.sentence().token(i).is(Upos.PROPN)) {
        return true;
      }
    }
    return false;
  }
}
