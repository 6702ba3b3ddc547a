package hearsay.train.lemma;

import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.LemmaScript;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.LetterCase;
import hearsay.model.ByteWriter;
import hearsay.train.lexicon.AutomatonBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a lemmatiser is made of, while it is learned; writes the file that {@link Lemmatizer} reads.
 * Confined to one thread.
 */
final class LemmaModel {

  /** The numbers of a tag are written in this base before an ending; see {@link Lemmatizer}. */
  private static final int DIGITS = 31;

  /** A tag: part of speech with the features that endings depend on. */
  record Tag(Upos upos, Features feats) {}

  /** A script, and the features it wants. */
  record Case(Features wanted, LemmaScript script) {}

  private final Features mask;
  private final Map<Upos, List<LemmaScript.Casing>> casings = new EnumMap<>(Upos.class);
  private final Map<Upos, Integer> shortestLast = new EnumMap<>(Upos.class);
  private String grouping = "";
  private final Map<Tag, Integer> tags = new LinkedHashMap<>();
  private final Map<LemmaScript, Integer> scripts = new LinkedHashMap<>();
  private final Map<String, Integer> endings = new TreeMap<>();
  private final Map<String, List<Case>> exceptions = new TreeMap<>();

  /**
   * @param mask the features that endings depend on
   */
  LemmaModel(Features mask) {
    this.mask = mask;
    for (Upos upos : Upos.values()) {
      tags.put(new Tag(upos, Features.NONE), tags.size());
    }
  }

  Tag tag(Upos upos, Features feats) {
    return new Tag(upos, new Features(feats.bits() & mask.bits()));
  }

  /** How words of a part of speech are cased before their ending is looked at, by shape. */
  void casing(Upos upos, List<LemmaScript.Casing> byShape) {
    casings.put(upos, byShape);
  }

  LemmaScript.Casing casing(Upos upos, LetterCase shape) {
    return casings.getOrDefault(upos, List.of()).get(List.of(LetterCase.values()).indexOf(shape));
  }

  /** How short the last word of a compound may be; 0 where there are no compounds. */
  void shortestLast(Upos upos, int length) {
    shortestLast.put(upos, length);
  }

  /** The marks between digits that a number's lemma has not. */
  void grouping(String marks) {
    grouping = marks;
  }

  void endings(Tag tag, Map<String, LemmaScript> kept) {
    int number = tags.computeIfAbsent(tag, t -> tags.size());
    String prefix = String.valueOf((char) (1 + number / DIGITS)) + (char) (1 + number % DIGITS);
    kept.forEach((ending, script) -> endings.put(prefix + ending, number(script)));
  }

  /** What is said of a word; its cases in order, the last wants no features. */
  void exception(String form, Upos upos, List<Case> cases) {
    List<Upos> all = List.of(Upos.values());
    exceptions.put(form + (char) (1 + all.indexOf(upos)), List.copyOf(cases));
    cases.forEach(c -> number(c.script()));
  }

  private int number(LemmaScript script) {
    return scripts.computeIfAbsent(script, s -> scripts.size());
  }

  byte[] bytes() {
    ByteWriter out = new ByteWriter().string(Lemmatizer.FORMAT);
    for (Upos upos : Upos.values()) {
      out.string(upos.name());
      casings.getOrDefault(upos, List.of()).forEach(casing -> casing.write(out));
      out.unsignedByte(shortestLast.getOrDefault(upos, 0));
    }
    out.string(grouping).string(mask.toString()).number(tags.size());
    tags.keySet()
        .forEach(
            tag ->
                out.unsignedByte(List.of(Upos.values()).indexOf(tag.upos()))
                    .string(tag.feats().toString()));
    out.number(scripts.size());
    scripts.keySet().forEach(script -> script.write(out));
    writeExceptions(out);
    AutomatonBuilder.write(endings, out);
    return out.toBytes();
  }

  private void writeExceptions(ByteWriter out) {
    Map<List<Case>, Integer> choices = new LinkedHashMap<>();
    Map<String, Integer> words = new TreeMap<>();
    exceptions.forEach(
        (word, cases) -> words.put(word, choices.computeIfAbsent(cases, c -> choices.size())));
    out.number(choices.size());
    for (List<Case> cases : new ArrayList<>(choices.keySet())) {
      out.number(cases.size());
      for (Case one : cases) {
        out.string(one.wanted().toString()).number(scripts.getOrDefault(one.script(), 0));
      }
    }
    AutomatonBuilder.write(words, out);
  }
}
