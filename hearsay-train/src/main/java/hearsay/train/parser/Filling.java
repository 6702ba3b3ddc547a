package hearsay.train.parser;

import hearsay.formats.ConlluWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fills a slot of a pattern: its words, hanging together, and the one that the others hang on.
 */
record Filling(List<Node> words, Node top) {

  /** A word in the making. */
  static final class Node {
    final String form;
    final String upos;
    final String feats;
    @Nullable Node head;
    String deprel;

    Node(String form, String upos, String feats, String deprel) {
      this.form = form;
      this.upos = upos;
      this.feats = feats;
      this.deprel = deprel;
    }
  }

  /**
   * The words of a sentence or phrase, hanging together as they did.
   *
   * @param capital whether the first word keeps its capital
   */
  static Filling of(List<ConlluWord> words, boolean capital) {
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

  static Filling of(Node node) {
    return new Filling(List.of(node), node);
  }

  /**
   * @param row form, part of speech, features
   */
  static Filling of(String[] row) {
    return of(new Node(row[0], row[1], row[2], "nsubj"));
  }

  static Filling of(SpeechWords.Form noun) {
    return of(new Node(noun.form(), "NOUN", noun.feats().toString(), "nsubj"));
  }

  /** The form of its first word. */
  String opening() {
    return words.get(0).form;
  }
}
