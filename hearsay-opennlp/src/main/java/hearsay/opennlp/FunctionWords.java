package hearsay.opennlp;

import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.language.Tagger.Tag;
import hearsay.language.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The closed classes of a language, from its table {@code function-words}. Immutable. */
final class FunctionWords {

  private final Map<String, List<Tag>> byForm = new HashMap<>();

  private FunctionWords(Table table) {
    for (Table.Row row : table.rows()) {
      Tag tag =
          new Tag(
              Upos.valueOf(row.get("upos")), Features.parse(row.get("feats")), row.get("lemma"));
      byForm.computeIfAbsent(row.get("form"), form -> new ArrayList<>()).add(tag);
    }
  }

  static FunctionWords of(LanguagePack pack) {
    return new FunctionWords(pack.table("function-words"));
  }

  /** What the form can be; none when it is no function word. */
  List<Tag> tags(String form) {
    return byForm.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
  }
}
