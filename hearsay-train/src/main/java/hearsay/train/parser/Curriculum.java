package hearsay.train.parser;

import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.List;

/**
 * What a network learns from: treebanks, and sentences made of theirs, other ones in each turn, so
 * that what was made is not learned by heart. Immutable.
 *
 * @param treebanks the first is the one whose kind of text the network is for
 * @param made for each turn one treebank of made sentences for each of the treebanks; no turn where
 *     nothing is made
 */
record Curriculum(List<Treebank> treebanks, List<List<Treebank>> made) {

  Curriculum {
    treebanks = List.copyOf(treebanks);
    made = made.stream().map(List::copyOf).toList();
  }

  static Curriculum of(List<Treebank> treebanks) {
    return new Curriculum(treebanks, List.of());
  }

  /** The treebanks with what is made for one turn. */
  List<Treebank> once() {
    List<Treebank> once = new ArrayList<>(treebanks);
    made.stream().limit(1).forEach(once::addAll);
    return once;
  }

  /** Everything that is ever learned from. */
  List<Treebank> all() {
    List<Treebank> all = new ArrayList<>(treebanks);
    made.forEach(all::addAll);
    return all;
  }
}
