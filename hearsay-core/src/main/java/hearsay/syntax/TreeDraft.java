package hearsay.syntax;

import hearsay.lexicon.Lexicon.Tag;
import java.util.List;

/**
 * A sentence as the network reads it, while rules still change it. For one thread.
 *
 * <p>Words are known by their place from 0; tags and relations by their numbers in the network.
 */
final class TreeDraft {

  /** No word. */
  static final int NONE = -1;

  private final ParserNetwork network;
  private final List<String> forms;
  private final float[][] scores;
  private final int[] heads;
  private final int[] tags;
  private final int[] relations;

  /**
   * @param scores for each word what each tag is worth
   * @param heads -1 for the root; changed in place, as are tags and relations
   */
  TreeDraft(
      ParserNetwork network,
      List<String> forms,
      float[][] scores,
      int[] heads,
      int[] tags,
      int[] relations) {
    this.network = network;
    this.forms = forms;
    this.scores = scores;
    this.heads = heads;
    this.tags = tags;
    this.relations = relations;
  }

  int size() {
    return forms.size();
  }

  String form(int word) {
    return forms.get(word);
  }

  float[] scores(int word) {
    return scores[word];
  }

  int head(int word) {
    return heads[word];
  }

  Tag tag(int word) {
    return network.tags().get(tags[word]);
  }

  String relation(int word) {
    return network.relations().get(relations[word]);
  }

  /** The word that hangs on none; {@link #NONE} in an empty sentence. */
  int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return i;
      }
    }
    return NONE;
  }

  /** True when something hangs on the word by the relation. */
  boolean has(int word, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word && relation(i).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The same, with any subtype of the relation. */
  boolean hasKind(int word, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word && isKind(i, relation)) {
        return true;
      }
    }
    return false;
  }

  /** True for the relation and its subtypes. */
  boolean isKind(int word, String relation) {
    String own = relation(word);
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /**
   * @param tag a number of the network's
   */
  void retag(int word, int tag) {
    tags[word] = tag;
  }

  /** Gives a word another relation; nothing happens where the network does not know it. */
  void turn(int word, String relation) {
    int number = network.relations().indexOf(relation);
    relations[word] = number < 0 ? relations[word] : number;
  }

  /**
   * @param head -1 to make it the root; the caller sees to it that a tree is left
   */
  void hang(int word, int head) {
    heads[word] = head;
  }
}
