package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Table;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Makes sentences of reported speech out of a treebank's sentences and subjects, after patterns.
 * Treebanks hold few sentences where a verb of speech comes before who speaks, news is full of
 * them. Confined to one thread.
 */
final class ReportedSpeech {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 28;

  private record Pattern(List<String[]> words) {

    boolean has(String slot) {
      return words.stream().anyMatch(word -> word[0].equals(slot));
    }

    /** The first of some slots that it has; the last of them if none. */
    String firstOf(String... slots) {
      int at = 0;
      while (at < slots.length - 1 && !has(slots[at])) {
        at++;
      }
      return slots[at];
    }

    /** Whether the sentence, or a part of it, stands first or after a quotation mark. */
    boolean opensWithSentence() {
      boolean quoted = words.stream().anyMatch(word -> "\"«“".contains(word[0]));
      return quoted || words.get(0)[0].startsWith("S");
    }
  }

  private final List<Pattern> patterns = new ArrayList<>();
  private final List<String[]> auxiliaries = new ArrayList<>();
  private final List<String[]> clitics = new ArrayList<>();
  private final List<String[]> articles = new ArrayList<>();
  private final List<String[]> elided = new ArrayList<>();
  private final List<String[]> relatives = new ArrayList<>();
  private final TreePhrases phrases;
  private final SpeechVocabulary vocabulary;
  private final Random random;

  /**
   * @param table the patterns of all languages
   * @param treebank where phrases are taken from
   */
  ReportedSpeech(
      Table table, String language, SpeechVocabulary vocabulary, Treebank treebank, long seed) {
    this.vocabulary = vocabulary;
    this.phrases = new TreePhrases(treebank);
    this.random = new Random(seed);
    for (Table.Row row : table.rows()) {
      for (int n = Integer.parseInt(row.get("share")); n > 0; n--) {
        if (row.get("language").equals(language)) {
          add(row.get("role"), row.get("value"));
        }
      }
    }
  }

  private void add(String role, String value) {
    switch (role) {
      case "auxiliary" -> auxiliaries.add(value.split(" "));
      case "clitic" -> clitics.add(value.split(" "));
      case "article" -> articles.add(value.split(" "));
      case "elided" -> elided.add(value.split(" "));
      case "relative" -> relatives.add(value.split(" "));
      case "pattern" -> {
        List<String[]> words = new ArrayList<>();
        for (String word : value.split(" ")) {
          words.add(word.split("/"));
        }
        patterns.add(new Pattern(words));
      }
      default -> {
        // lists of verbs: read by who hands the words in
      }
    }
  }

  /**
   * The sentences made of a treebank's.
   *
   * @param share how many of those that can be used are used
   */
  Treebank of(Treebank source, double share) {
    List<ConlluSentence> made = new ArrayList<>();
    if (!vocabulary.isEmpty() && !patterns.isEmpty() && phrases.hasSubjects()) {
      for (ConlluSentence sentence : source.sentences()) {
        if (random.nextDouble() < share && usable(sentence)) {
          made.add(make(sentence));
        }
      }
    }
    return new Treebank(source.name() + ", as reported", made);
  }

  private static boolean usable(ConlluSentence sentence) {
    List<ConlluWord> words = sentence.words();
    int last = words.size() - 1;
    if (last < SHORTEST || last > LONGEST || !words.get(last).form().equals(".")) {
      return false;
    }
    boolean finite = words.stream().anyMatch(w -> w.feats().contains("VerbForm=Fin"));
    boolean plain =
        words.stream()
            .noneMatch(w -> "\"«»“”():;?!".contains(w.form()) || w.relation().equals("parataxis"));
    int root = words.get(last).head();
    boolean goesOn = words.get(0).upos().equals("CCONJ");
    return finite && plain && !goesOn && root > 0 && words.get(root - 1).head() == 0;
  }

  private ConlluSentence make(ConlluSentence sentence) {
    int cut = TreeSpans.comma(sentence);
    Pattern pattern = pick(patterns);
    while (!canBeFilled(pattern, cut)) {
      pattern = pick(patterns);
    }
    Map<String, Filling> slots = new HashMap<>();
    List<ConlluWord> words = sentence.words().subList(0, sentence.words().size() - 1);
    Filling whole = Filling.of(words, pattern.opensWithSentence());
    slots.put("S", whole);
    if (cut > 0) {
      slots.put("S1", new Filling(whole.words().subList(0, cut), whole.top()));
      slots.put("S2", new Filling(whole.words().subList(cut, words.size()), whole.top()));
    }
    slots.put("NP2", phrases.subject(random));
    if (pattern.has("TO")) {
      slots.put("TO", phrases.infinitive(random));
    }
    noun(pattern, slots);
    speaker(pattern, slots);
    return join(pattern, slots);
  }

  private boolean canBeFilled(Pattern pattern, int cut) {
    return (cut >= 0 || !pattern.has("S1"))
        && (phrases.hasInfinitives() || !pattern.has("TO"))
        && (phrases.hasPredicates() || !pattern.has("VP"))
        && (!vocabulary.reflexive().isEmpty() || !pattern.has("R"))
        && (vocabulary.any().hasPluralNouns() || !pattern.has("NS"));
  }

  /** A noun of speech, its article, and what a whole sentence said of such a one. */
  private void noun(Pattern pattern, Map<String, Filling> slots) {
    String slot = pattern.has("NS") ? "NS" : "N";
    SpeechWords.Form noun = vocabulary.any().noun(slot.equals("NS"), random);
    slots.put(slot, Filling.of(noun));
    if (pattern.has("D")) {
      slots.put("D", Filling.of(article(noun)));
    }
    if (pattern.has("L")) {
      slots.put("L", Filling.of(pick(agreeing(relatives, noun))));
    }
    if (pattern.has("VP")) {
      slots.put("VP", phrases.predicate(noun.feats(), random));
    }
  }

  private String[] article(SpeechWords.Form noun) {
    boolean vowel = TreeSpans.vowel(noun.form().charAt(0));
    List<String[]> fitting = vowel ? agreeing(elided, noun) : List.of();
    return pick(fitting.isEmpty() ? agreeing(articles, noun) : fitting);
  }

  private static List<String[]> agreeing(List<String[]> rows, SpeechWords.Form noun) {
    return rows.stream().filter(row -> Features.parse(row[2]).agrees(noun.feats())).toList();
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void speaker(Pattern pattern, Map<String, Filling> slots) {
    boolean clitic = pattern.has("C") && !clitics.isEmpty();
    Filling who = clitic ? clitic() : phrases.subject(random);
    Features agreeing = Features.parse(who.top().feats);
    Features number =
        Features.of(agreeing.has(Feature.NUMBER_PLUR) ? Feature.NUMBER_PLUR : Feature.NUMBER_SING);
    String slot = pattern.firstOf("W", "I", "R", "V");
    SpeechWords words =
        switch (slot) {
          case "W" -> vocabulary.listened();
          case "I" -> vocabulary.asking();
          case "R" -> vocabulary.reflexive();
          default -> vocabulary.any();
        };
    List<Filling.Node> group = verb(words, number, slot.equals("R"));
    Filling.Node verb = group.get(group.size() - 1);
    if (clitic) {
      group.add(1, clitic(slots, who.top(), group.get(0), verb));
    }
    slots.put(slot, new Filling(group, verb));
    if (!clitic) {
      slots.put("NP", who);
    }
  }

  private static Filling.Node clitic(
      Map<String, Filling> slots, Filling.Node pronoun, Filling.Node before, Filling.Node verb) {
    String form = alternative(pronoun.form, before.form, true);
    Filling.Node after = new Filling.Node(form, pronoun.upos, pronoun.feats, "nsubj");
    after.head = verb;
    slots.put("C", new Filling(List.of(), after));
    return after;
  }

  private Filling clitic() {
    String[] row = pick(clitics);
    Filling.Node node = new Filling.Node(row[0], row[1], row[2], "nsubj");
    return new Filling(List.of(node), node);
  }

  private List<Filling.Node> verb(SpeechWords verbs, Features number, boolean simple) {
    List<Filling.Node> group = new ArrayList<>();
    List<String[]> fitting =
        auxiliaries.stream().filter(row -> Features.parse(row[2]).agrees(number)).toList();
    if (!simple && !fitting.isEmpty() && random.nextInt(3) == 0) {
      SpeechWords.Form participle = verbs.participle(random);
      Filling.Node verb =
          new Filling.Node(participle.form(), "VERB", participle.feats().toString(), "root");
      String[] row = pick(fitting);
      Filling.Node auxiliary = new Filling.Node(row[0], row[1], row[2], "aux");
      auxiliary.head = verb;
      group.add(auxiliary);
      group.add(verb);
    } else {
      SpeechWords.Form form = verbs.finite(number, random);
      group.add(new Filling.Node(form.form(), "VERB", form.feats().toString(), "root"));
    }
    return group;
  }

  /** The second of two forms next to a vowel, else the first. */
  private static String alternative(String forms, String neighbour, boolean atItsEnd) {
    String[] two = forms.split("\\|");
    int at = atItsEnd ? neighbour.length() - 1 : 0;
    return two[two.length > 1 && TreeSpans.vowel(neighbour.charAt(at)) ? 1 : 0];
  }

  private static ConlluSentence join(Pattern pattern, Map<String, Filling> slots) {
    List<Filling> fillings = fillings(pattern, slots);
    List<Filling.Node> nodes = new ArrayList<>();
    for (int i = 0; i < fillings.size(); i++) {
      String[] word = pattern.words().get(i);
      Filling filling = fillings.get(i);
      nodes.addAll(filling.words());
      if (!word[0].equals("S2")) {
        filling.top().deprel = word[4];
        filling.top().head = word[3].equals("0") ? null : filled(slots, word[3]).top();
      }
    }
    return TreeSpans.sentence(
        nodes.size(),
        i -> i == 0 ? TreeSpans.capital(nodes.get(i).form) : nodes.get(i).form,
        i -> nodes.get(i).upos,
        i -> nodes.get(i).feats,
        i -> nodes.indexOf(nodes.get(i).head) + 1,
        i -> nodes.get(i).deprel);
  }

  /**
   * What each word of a pattern becomes, in order; from the end, for a form may ask for what
   * follows it.
   */
  private static List<Filling> fillings(Pattern pattern, Map<String, Filling> slots) {
    List<Filling> fillings = new ArrayList<>();
    String next = "";
    for (int i = pattern.words().size() - 1; i >= 0; i--) {
      String[] word = pattern.words().get(i);
      Filling filling = slots.get(word[0]);
      if (filling == null) {
        String form = alternative(word[0], next, false);
        filling = Filling.of(new Filling.Node(form, word[1], word[2], word[4]));
        if (!word[1].equals("PUNCT")) {
          slots.put(word[0], filling);
        }
      }
      next = filling.words().isEmpty() ? next : filling.opening();
      fillings.add(0, filling);
    }
    return fillings;
  }

  private static Filling filled(Map<String, Filling> slots, String name) {
    return Objects.requireNonNull(slots.get(name), name);
  }
}
