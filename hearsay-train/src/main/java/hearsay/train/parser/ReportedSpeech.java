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
import org.jspecify.annotations.Nullable;

/**
 * Makes sentences of reported speech out of a treebank's sentences and subjects, after patterns.
 * Treebanks hold few sentences where a verb of speech comes before who speaks, news is full of
 * them. Confined to one thread.
 */
final class ReportedSpeech {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 28;

  /** A word in the making. */
  private static final class Node {
    private final String form;
    private final String upos;
    private final String feats;
    private @Nullable Node head;
    private String deprel;

    Node(String form, String upos, String feats, String deprel) {
      this.form = form;
      this.upos = upos;
      this.feats = feats;
      this.deprel = deprel;
    }
  }

  /** What fills a slot: its words and the one that the others hang on. */
  private record Filling(List<Node> words, Node top) {}

  private record Pattern(List<String[]> words) {

    boolean has(String slot) {
      return words.stream().anyMatch(word -> word[0].equals(slot));
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
  private final List<List<ConlluWord>> subjects = new ArrayList<>();
  private final List<List<ConlluWord>> infinitives = new ArrayList<>();
  private final SpeechWords any;
  private final SpeechWords listened;
  private final SpeechWords asking;
  private final Random random;

  /**
   * @param table the patterns of all languages
   * @param any verbs of speech, and nouns
   * @param listened verbs that take who is told, and a sentence
   * @param asking verbs that take who is asked, and an infinitive
   * @param treebank where subjects are taken from
   */
  ReportedSpeech(
      Table table,
      String language,
      SpeechWords any,
      SpeechWords listened,
      SpeechWords asking,
      Treebank treebank,
      long seed) {
    this.any = any;
    this.listened = listened;
    this.asking = asking;
    this.random = new Random(seed);
    for (Table.Row row : table.rows()) {
      for (int n = Integer.parseInt(row.get("share")); n > 0; n--) {
        if (row.get("language").equals(language)) {
          add(row.get("role"), row.get("value"));
        }
      }
    }
    treebank.sentences().forEach(this::addSubjects);
  }

  private void add(String role, String value) {
    switch (role) {
      case "auxiliary" -> auxiliaries.add(value.split(" "));
      case "clitic" -> clitics.add(value.split(" "));
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

  private void addSubjects(ConlluSentence sentence) {
    for (ConlluWord word : sentence.words()) {
      boolean noun = word.upos().equals("NOUN") || word.upos().equals("PROPN");
      if (word.deprel().equals("nsubj") && noun) {
        TreeSpans.span(sentence, word).filter(ReportedSpeech::plain).ifPresent(subjects::add);
      }
      if (word.deprel().equals("xcomp") && word.feats().contains("VerbForm=Inf")) {
        TreeSpans.span(sentence, word)
            .filter(span -> plain(span) && span.get(0).relation().equals("mark"))
            .ifPresent(infinitives::add);
      }
    }
  }

  private static boolean asks(String feats) {
    return feats.contains("PronType=Int") || feats.contains("PronType=Rel");
  }

  private static boolean plain(List<ConlluWord> phrase) {
    return phrase.size() <= LONGEST / 3
        && phrase.stream().noneMatch(word -> "\"«»“”();:".contains(word.form()))
        && phrase.stream().noneMatch(word -> asks(word.feats()));
  }

  /**
   * The sentences made of a treebank's.
   *
   * @param share how many of those that can be used are used
   */
  Treebank of(Treebank source, double share) {
    List<ConlluSentence> made = new ArrayList<>();
    if (!any.isEmpty() && !patterns.isEmpty() && !subjects.isEmpty()) {
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
    while ((pattern.has("S1") && cut < 0) || (pattern.has("TO") && infinitives.isEmpty())) {
      pattern = pick(patterns);
    }
    Map<String, Filling> slots = new HashMap<>();
    List<ConlluWord> words = sentence.words().subList(0, sentence.words().size() - 1);
    Filling whole = fill(words, pattern.opensWithSentence());
    slots.put("S", whole);
    if (cut > 0) {
      slots.put("S1", new Filling(whole.words().subList(0, cut), whole.top()));
      slots.put("S2", new Filling(whole.words().subList(cut, words.size()), whole.top()));
    }
    slots.put("NP2", fill(pick(subjects), false));
    if (pattern.has("TO")) {
      slots.put("TO", fill(pick(infinitives), false));
    }
    SpeechWords.Form noun = any.noun(random);
    slots.put("N", single(new Node(noun.form(), "NOUN", noun.feats().toString(), "nsubj")));
    speaker(pattern, slots);
    return join(pattern, slots);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The words of a sentence or phrase, hanging together as they did. */
  private static Filling fill(List<ConlluWord> words, boolean capital) {
    int first = words.get(0).id();
    List<Node> nodes = new ArrayList<>();
    for (ConlluWord word : words) {
      boolean lower = word.id() == first && !capital && !word.upos().equals("PROPN");
      String form = lower ? TreeSpans.lower(word.form()) : word.form();
      nodes.add(new Node(form, word.upos(), word.feats(), word.deprel()));
    }
    Node top = nodes.get(0);
    for (ConlluWord word : words) {
      int head = word.head() - first;
      if (head >= 0 && head < nodes.size()) {
        nodes.get(word.id() - first).head = nodes.get(head);
      } else {
        top = nodes.get(word.id() - first);
      }
    }
    return new Filling(nodes, top);
  }

  private void speaker(Pattern pattern, Map<String, Filling> slots) {
    boolean clitic = pattern.has("C") && !clitics.isEmpty();
    Filling who = clitic ? clitic() : fill(pick(subjects), false);
    Features agreeing = Features.parse(who.top().feats);
    Features number =
        Features.of(agreeing.has(Feature.NUMBER_PLUR) ? Feature.NUMBER_PLUR : Feature.NUMBER_SING);
    String slot = pattern.has("W") ? "W" : pattern.has("I") ? "I" : "V";
    SpeechWords words = pattern.has("W") ? listened : pattern.has("I") ? asking : any;
    List<Node> group = verb(words, number);
    Node verb = group.get(group.size() - 1);
    if (clitic) {
      group.add(1, clitic(slots, who.top(), group.get(0), verb));
    }
    slots.put(slot, new Filling(group, verb));
    if (!clitic) {
      slots.put("NP", who);
    }
  }

  private static Node clitic(Map<String, Filling> slots, Node pronoun, Node before, Node verb) {
    String form = alternative(pronoun.form, before.form, true);
    Node after = new Node(form, pronoun.upos, pronoun.feats, "nsubj");
    after.head = verb;
    slots.put("C", new Filling(List.of(), after));
    return after;
  }

  private Filling clitic() {
    String[] row = pick(clitics);
    Node node = new Node(row[0], row[1], row[2], "nsubj");
    return new Filling(List.of(node), node);
  }

  private List<Node> verb(SpeechWords verbs, Features number) {
    List<Node> group = new ArrayList<>();
    List<String[]> fitting =
        auxiliaries.stream().filter(row -> Features.parse(row[2]).agrees(number)).toList();
    if (!fitting.isEmpty() && random.nextInt(3) == 0) {
      SpeechWords.Form participle = verbs.participle(random);
      Node verb = new Node(participle.form(), "VERB", participle.feats().toString(), "root");
      String[] row = pick(fitting);
      Node auxiliary = new Node(row[0], row[1], row[2], "aux");
      auxiliary.head = verb;
      group.add(auxiliary);
      group.add(verb);
    } else {
      SpeechWords.Form form = verbs.finite(number, random);
      group.add(new Node(form.form(), "VERB", form.feats().toString(), "root"));
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
    List<Filling> fillings = new ArrayList<>();
    String next = filled(slots, "S").words().get(0).form;
    for (String[] word : pattern.words()) {
      Filling filling = slots.get(word[0]);
      if (filling == null) {
        String form = alternative(word[0], next, false);
        filling = single(new Node(form, word[1], word[2], word[4]));
        if (!word[1].equals("PUNCT")) {
          slots.put(word[0], filling);
        }
      }
      fillings.add(filling);
    }
    List<Node> nodes = new ArrayList<>();
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

  private static Filling filled(Map<String, Filling> slots, String name) {
    return Objects.requireNonNull(slots.get(name), name);
  }

  private static Filling single(Node node) {
    return new Filling(List.of(node), node);
  }
}
