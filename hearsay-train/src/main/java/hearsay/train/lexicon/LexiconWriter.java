package hearsay.train.lexicon;

import hearsay.lexicon.LemmaScript;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Lexicon.Reading;
import hearsay.model.ByteWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Packs readings into the file that {@link Lexicon} reads. The most frequent tag, script and class
 * get the smallest number. Confined to one thread.
 */
public final class LexiconWriter {

  /** A reading of a class: numbers of tag and script. */
  private record Part(int tag, int script) {}

  private final Map<Lexicon.Tag, Integer> tags;
  private final Map<LemmaScript, Integer> scripts;
  private final Map<List<Part>, Integer> classes;

  private LexiconWriter(Entries entries) {
    List<Lexicon.Tag> allTags = new ArrayList<>();
    List<LemmaScript> allScripts = new ArrayList<>();
    entries
        .all()
        .forEach(
            (form, readings) -> {
              for (Reading reading : readings) {
                allTags.add(tag(reading));
                allScripts.add(LemmaScript.between(form, reading.lemma()));
              }
            });
    this.tags = numbered(allTags);
    this.scripts = numbered(allScripts);
    List<List<Part>> allClasses = new ArrayList<>();
    entries.all().forEach((form, readings) -> allClasses.add(parts(form, readings)));
    this.classes = numbered(allClasses);
  }

  /** The bytes of the lexicon. */
  public static byte[] bytes(Entries entries) {
    LexiconWriter writer = new LexiconWriter(entries);
    ByteWriter out = new ByteWriter();
    out.string(Lexicon.FORMAT);
    writer.writeTags(out);
    out.number(writer.scripts.size());
    writer.scripts.keySet().forEach(script -> script.write(out));
    writer.writeClasses(out);
    writer.writeAmbiguities(out);
    Map<String, Integer> words = new HashMap<>();
    entries
        .all()
        .forEach(
            (form, readings) ->
                words.put(form, writer.classes.getOrDefault(writer.parts(form, readings), 0)));
    AutomatonBuilder.write(words, out);
    out.string(accents(words.keySet()));
    return out.toBytes();
  }

  /** The accented characters of the words, each before its base, in alphabetical order. */
  private static String accents(Set<String> words) {
    return words.stream()
        .flatMapToInt(String::chars)
        .distinct()
        .sorted()
        .mapToObj(c -> Character.toString(c))
        .map(c -> c + Normalizer.normalize(c, Normalizer.Form.NFD))
        .filter(pair -> pair.length() == 3)
        .map(pair -> pair.substring(0, 2))
        .collect(Collectors.joining());
  }

  private static Lexicon.Tag tag(Reading reading) {
    return new Lexicon.Tag(reading.upos(), reading.feats());
  }

  private List<Part> parts(String form, List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                new Part(
                    tags.getOrDefault(tag(reading), 0),
                    scripts.getOrDefault(LemmaScript.between(form, reading.lemma()), 0)))
        .toList();
  }

  /** The different things in a list, the most frequent first, else in order of appearance. */
  private static <T> Map<T, Integer> numbered(List<T> all) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    all.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    List<T> ordered = new ArrayList<>(counts.keySet());
    ordered.sort(Comparator.comparing((T thing) -> counts.getOrDefault(thing, 0)).reversed());
    Map<T, Integer> numbers = new LinkedHashMap<>();
    ordered.forEach(thing -> numbers.put(thing, numbers.size()));
    return numbers;
  }

  private void writeTags(ByteWriter out) {
    out.number(tags.size());
    tags.keySet().forEach(t -> out.string(t.upos().name()).string(t.feats().toString()));
  }

  private void writeClasses(ByteWriter out) {
    out.number(classes.size());
    out.number(classes.keySet().stream().mapToInt(List::size).sum());
    for (List<Part> parts : classes.keySet()) {
      out.number(parts.size());
      parts.forEach(part -> out.number(part.tag()).number(part.script()));
    }
  }

  private void writeAmbiguities(ByteWriter out) {
    List<List<Integer>> tagSets =
        classes.keySet().stream()
            .map(parts -> parts.stream().map(Part::tag).distinct().sorted().toList())
            .toList();
    Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    tagSets.forEach(set -> numbers.putIfAbsent(set, numbers.size()));
    out.number(numbers.size());
    tagSets.forEach(set -> out.number(numbers.getOrDefault(set, 0)));
  }
}
