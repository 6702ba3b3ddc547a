package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.syntax.WordFeatures;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What occurs in the treebanks that are learned from. Immutable. */
final class Inventory {

  /** A feature that occurs less often is not learned. */
  private static final int LEAST = 2;

  private final WordFeatures features;
  private final Set<String> subtypes;
  private final int[] keys;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final List<Lexicon.Tag> tags;
  private final Map<Lexicon.Tag, Integer> tagNumbers = new HashMap<>();
  private final List<String> relations;
  private final List<String> tagParts;
  private final int[][] partsOf;

  /**
   * @param curriculum words are counted as often as they occur in one turn
   * @param subtypes relations that are kept apart from their universal part
   */
  Inventory(Curriculum curriculum, WordFeatures features, Set<String> subtypes) {
    this.features = features;
    this.subtypes = subtypes;
    Map<Integer, Integer> counts = new TreeMap<>();
    Map<String, Lexicon.Tag> tagsByName = new TreeMap<>();
    Set<String> relationNames = new TreeSet<>();
    for (ConlluWord word : words(curriculum.all())) {
      tagsByName.putIfAbsent(tag(word).toString(), tag(word));
      relationNames.add(relation(word));
    }
    for (ConlluWord word : words(curriculum.once())) {
      frequencies.merge(lower(word), 1, Integer::sum);
      for (int key : features.keys(word.form(), word.id() == 1)) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    keys =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    tags = List.copyOf(tagsByName.values());
    relations = List.copyOf(relationNames);
    for (int i = 0; i < tags.size(); i++) {
      tagNumbers.put(tags.get(i), i);
    }
    Set<String> parts = new TreeSet<>();
    tags.forEach(tag -> parts.addAll(parts(tag)));
    tagParts = List.copyOf(parts);
    partsOf =
        tags.stream()
            .map(tag -> parts(tag).stream().mapToInt(tagParts::indexOf).toArray())
            .toArray(int[][]::new);
  }

  private static Iterable<ConlluWord> words(List<Treebank> treebanks) {
    return () ->
        treebanks.stream()
            .flatMap(treebank -> treebank.sentences().stream())
            .flatMap(sentence -> sentence.words().stream())
            .iterator();
  }

  /** The part of speech, and each feature. */
  private static List<String> parts(Lexicon.Tag tag) {
    List<String> parts = new ArrayList<>();
    parts.add(tag.upos().name());
    for (String feature : tag.feats().toString().split("\\|")) {
      parts.add(feature);
    }
    return parts;
  }

  private static String lower(ConlluWord word) {
    return word.form().toLowerCase(Locale.ROOT);
  }

  private static Lexicon.Tag tag(ConlluWord word) {
    return new Lexicon.Tag(Upos.valueOf(word.upos()), Features.parse(word.feats()));
  }

  private String relation(ConlluWord word) {
    return subtypes.contains(word.deprel()) ? word.deprel() : word.relation();
  }

  /** The features, ascending. */
  int[] keys() {
    return keys.clone();
  }

  List<Lexicon.Tag> tags() {
    return tags;
  }

  /** What tags are made of. */
  List<String> tagParts() {
    return tagParts;
  }

  /** The numbers of a tag's parts. */
  int[] partsOf(int tag) {
    return partsOf[tag];
  }

  List<String> relations() {
    return relations;
  }

  WordFeatures features() {
    return features;
  }

  /** The sentences of a treebank, as this inventory knows them. */
  List<Sample> samples(Treebank treebank, int number, Recipe recipe) {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      rows.put(keys[i], i);
    }
    List<Sample> samples = new ArrayList<>();
    for (ConlluSentence sentence : treebank.sentences()) {
      List<Sample.Word> words = new ArrayList<>();
      for (ConlluWord word : sentence.words()) {
        words.add(word(word, rows, recipe));
      }
      samples.add(new Sample(words, number));
    }
    return samples;
  }

  private Sample.Word word(ConlluWord word, Map<Integer, Integer> rows, Recipe recipe) {
    int[] found = features.keys(word.form(), word.id() == 1);
    List<Integer> known = new ArrayList<>();
    for (int key : found) {
      Integer row = rows.get(key);
      if (row != null) {
        known.add(row);
      }
    }
    boolean itself = rows.containsKey(found[WordFeatures.WORD]);
    float dropout = itself ? recipe.wordDropout(frequencies.getOrDefault(lower(word), 0)) : 0;
    return new Sample.Word(
        known,
        dropout,
        tagNumbers.getOrDefault(tag(word), -1),
        word.head(),
        relations.indexOf(relation(word)));
  }
}
