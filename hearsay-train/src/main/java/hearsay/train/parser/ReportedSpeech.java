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
  }

  private final List<Pattern> patterns = new ArrayList<>();
  private final List<String[]> auxiliaries = new ArrayList<>();
  private final List<String[]> clitics = new ArrayList<>();
  private final List<List<ConlluWord>> subjects = new ArrayList<>();
  private final SpeechVerbs verbs;
  private final Random random;

  /**
   * @param table the patterns of all languages
   * @param treebank where subjects are taken from
   */
  ReportedSpeech(Table table, String language, SpeechVerbs verbs, Treebank treebank, long seed) {
    this.verbs = verbs;
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
      default -> {
        List<String[]> words = new ArrayList<>();
        for (String word : value.split(" ")) {
          words.add(word.split("/"));
        }
        patterns.add(new Pattern(words));
      }
    }
  }

  private void addSubjects(ConlluSentence sentence) {
    for (ConlluWord word : sentence.words()) {
      boolean noun = word.upos().equals("NOUN") || word.upos().equals("PROPN");
      if (word.deprel().equals("nsubj") && noun) {
        TreeSpans.span(sentence, word).filter(ReportedSpeech::plain).ifPresent(subjects::add);
      }
    }
  }

  private static boolean plain(List<ConlluWord> phrase) {
    return phrase.size() <= LONGEST / 3
        && phrase.stream().noneMatch(word -> "\"«»“”();:".contains(word.form()));
  }

  /**
   * The sentences made of a treebank's.
   *
   * @param share how many of those that can be used are used
   */
  Treebank of(Treebank source, double share) {
    List<ConlluSentence> made = new ArrayList<>();
    if (!verbs.isEmpty() && !patterns.isEmpty() && !subjects.isEmpty()) {
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
            .noneMatch(
                w -> "\"«»“”():;?!".contains(w.form()) || w.relation().equals("parataxis"));
    int root = words.get(last).head();
    return finite && plain && root > 0 && words.get(root - 1).head() == 0;
  }

  private ConlluSentence make(ConlluSentence sentence) {
    int cut = TreeSpans.comma(sentence);
    Pattern pattern = patterns.get(random.nextInt(patterns.size()));
    while (pattern.has("S1") && cut < 0) {
      pattern = patterns.get(random.nextInt(patterns.size()));
    }
    Map<String, Filling> slots = new HashMap<>();
    boolean late = pattern.words().indexOf(slot(pattern, "NP")) == 0;
    List<ConlluWord> words = sentence.words().subList(0, sentence.words().size() - 1);
    Filling whole = fill(words, pattern.has("S1") || !late || quoted(pattern));
    slots.put("S", whole);
    if (pattern.has("S1")) {
      slots.put("S1", new Filling(whole.words().subList(0, cut), whole.top()));
      slots.put("S2", new Filling(whole.words().subList(cut, words.size()), whole.top()));
    }
    speaker(pattern, slots, late);
    return join(pattern, slots);
  }

  private static boolean quoted(Pattern pattern) {
    return pattern.words().stream().anyMatch(word -> "\"«“".contains(word[0]));
  }

  private static String[] slot(Pattern pattern, String name) {
    return pattern.words().stream()
        .filter(word -> word[0].equals(name))
        .findFirst()
        .orElse(new String[] {""});
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

  private void speaker(Pattern pattern, Map<String, Filling> slots, boolean first) {
    boolean clitic = pattern.has("C") && !clitics.isEmpty();
    Filling who =
        clitic ? clitic() : fill(subjects.get(random.nextInt(subjects.size())), first);
    Features agreeing = Features.parse(who.top().feats);
    Features number =
        Features.of(
            agreeing.has(Feature.NUMBER_PLUR) ? Feature.NUMBER_PLUR : Feature.NUMBER_SING);
    List<Node> group = verb(number);
    Node verb = group.get(group.size() - 1);
    if (clitic) {
      Node before = group.get(0);
      Node after = new Node(alternative(who.top().form, before.form, true), who.top().upos,
          who.top().feats, "nsubj");
      after.head = verb;
      group.add(1, after);
      slots.put("C", new Filling(List.of(), after));
    } else {
      slots.put("NP", who);
    }
    slots.put("V", new Filling(group, verb));
  }

  private Filling clitic() {
    String[] row = clitics.get(random.nextInt(clitics.size()));
    Node node = new Node(row[0], row[1], row[2], "nsubj");
    return new Filling(List.of(node), node);
  }

  private List<Node> verb(Features number) {
    List<Node> group = new ArrayList<>();
    List<String[]> fitting =
        auxiliaries.stream().filter(row -> Features.parse(row[2]).agrees(number)).toList();
    if (!fitting.isEmpty() && random.nextInt(3) == 0) {
      SpeechVerbs.Form participle = verbs.participle(random);
      Node verb = new Node(participle.form(), "VERB", participle.feats().toString(), "root");
      String[] row = fitting.get(random.nextInt(fitting.size()));
      Node auxiliary = new Node(row[0], row[1], row[2], "aux");
      auxiliary.head = verb;
      group.add(auxiliary);
      group.add(verb);
    } else {
      SpeechVerbs.Form form = verbs.finite(number, random);
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
    List<Node> nodes = new ArrayList<>();
    for (String[] word : pattern.words()) {
      Filling filling = slots.get(word[0]);
      if (filling == null) {
        String after = slots.get("S").words().get(0).form;
        filling = single(new Node(alternative(word[0], after, false), word[1], word[2], word[4]));
      }
      nodes.addAll(filling.words());
      boolean again = word[0].equals("S2");
      if (!again) {
        filling.top().deprel = word[4];
        filling.top().head = word[3].equals("0") ? null : slots.get(word[3]).top();
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

  private static Filling single(Node node) {
    return new Filling(List.of(node), node);
  }
}
