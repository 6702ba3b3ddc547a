package hearsay.train.lexicon;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Lexicon.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The readings of every form, while a lexicon is put together. Confined to one thread. */
public final class Entries {

  private static final Comparator<Reading> BY_TAG =
      Comparator.comparing(Reading::upos).thenComparing(reading -> reading.feats().toString());

  static final Comparator<Reading> ORDER = BY_TAG.thenComparing(Reading::lemma);

  private final TreeMap<String, List<Reading>> byForm = new TreeMap<>();

  /** Adds a reading after those that are there; one that is there already stays in its place. */
  public void add(String form, Reading reading) {
    List<Reading> readings = byForm.computeIfAbsent(form, f -> new ArrayList<>());
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  /** Puts a reading before all others. */
  public void prefer(String form, Reading reading) {
    List<Reading> readings = byForm.computeIfAbsent(form, f -> new ArrayList<>());
    readings.remove(reading);
    readings.add(0, reading);
  }

  /** Removes the readings of a form that {@code unwanted} picks. */
  public void remove(String form, Predicate<Reading> unwanted) {
    List<Reading> readings = byForm.getOrDefault(form, new ArrayList<>());
    readings.removeIf(unwanted);
    if (readings.isEmpty()) {
      byForm.remove(form);
    }
  }

  /** The readings of a form. */
  public List<Reading> get(String form) {
    return List.copyOf(byForm.getOrDefault(form, List.of()));
  }

  /** All forms, in order, each with its readings. */
  public SortedMap<String, List<Reading>> all() {
    return Collections.unmodifiableSortedMap(byForm);
  }

  /**
   * Puts the readings of each form in an order that does not depend on how they came; of readings
   * with the same tag the one whose lemma weighs most is first.
   */
  public void sort(ToIntFunction<String> weight) {
    Comparator<Reading> order =
        BY_TAG
            .thenComparing(
                Comparator.comparingInt((Reading r) -> weight.applyAsInt(r.lemma())).reversed())
            .thenComparing(Reading::lemma);
    byForm.values().forEach(readings -> readings.sort(order));
  }

  /**
   * Makes one reading of those that differ in nothing but {@code merged} features, with the values
   * of all.
   */
  public void merge(Features merged) {
    for (Map.Entry<String, List<Reading>> form : byForm.entrySet()) {
      List<Reading> kept = new ArrayList<>();
      for (Reading reading : form.getValue()) {
        mergeInto(kept, reading, merged);
      }
      form.setValue(kept);
    }
  }

  /**
   * Gives readings of a tag whose lemma has not that tag a lemma that has: the singular form of the
   * same tag and lemma, where there is one.
   */
  public void own(Lexicon.Tag tag) {
    Map<String, String> ownLemmas = new TreeMap<>();
    byForm.forEach(
        (form, readings) ->
            readings.stream()
                .filter(r -> has(r, tag) && r.feats().has(Feature.NUMBER_SING))
                .forEach(r -> ownLemmas.merge(r.lemma(), form, (a, b) -> ownest(r.lemma(), a, b))));
    byForm
        .values()
        .forEach(
            readings ->
                readings.replaceAll(
                    r ->
                        has(r, tag)
                            ? new Reading(
                                r.upos(), r.feats(), ownLemmas.getOrDefault(r.lemma(), r.lemma()))
                            : r));
  }

  /** The lemma itself if it is one of the two, else the first in alphabetical order. */
  private static String ownest(String lemma, String a, String b) {
    if (a.equals(lemma) || b.equals(lemma)) {
      return lemma;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static boolean has(Reading reading, Lexicon.Tag tag) {
    return reading.upos() == tag.upos()
        && (reading.feats().bits() & tag.feats().bits()) == tag.feats().bits();
  }

  private static void mergeInto(List<Reading> kept, Reading reading, Features merged) {
    for (int i = 0; i < kept.size(); i++) {
      Reading other = kept.get(i);
      if (other.upos() == reading.upos()
          && other.lemma().equals(reading.lemma())
          && ((other.feats().bits() ^ reading.feats().bits()) & ~merged.bits()) == 0) {
        long both = other.feats().bits() | reading.feats().bits();
        kept.set(i, new Reading(other.upos(), new Features(both), other.lemma()));
        return;
      }
    }
    kept.add(reading);
  }

  /** A reading with these values; {@code _} for no features. */
  public static Reading reading(String upos, String feats, String lemma) {
    return new Reading(Upos.valueOf(upos), Features.parse(feats), lemma);
  }
}
