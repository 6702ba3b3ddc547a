package hearsay.opennlp;

import hearsay.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Looks words up in a morphological dictionary. Safe for all threads: one look-up object each. */
final class Morphology {

  /** One reading of a word. */
  record Entry(String lemma, String tag) {}

  private final ThreadLocal<DictionaryLookup> lookup;
  private final TagSet tags;

  Morphology(Dictionary dictionary, TagSet tags) {
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    this.tags = tags;
  }

  TagSet tags() {
    return tags;
  }

  /** All readings of a form; its lower-case readings too when it is capitalised and has none. */
  List<Entry> entries(String form) {
    List<Entry> entries = exact(form);
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      List<Entry> all = new ArrayList<>(entries);
      all.addAll(exact(lower));
      return all;
    }
    return entries;
  }

  /** Readings of the form that can be {@code upos}. */
  List<Entry> entries(String form, Upos upos) {
    return entries(form).stream().filter(e -> tags.allows(e.tag(), upos)).toList();
  }

  private List<Entry> exact(String form) {
    List<Entry> entries = new ArrayList<>();
    for (WordData word : lookup.get().lookup(form)) {
      if (word.getStem() != null && word.getTag() != null) {
        entries.add(new Entry(word.getStem().toString(), word.getTag().toString()));
      }
    }
    return entries;
  }
}
