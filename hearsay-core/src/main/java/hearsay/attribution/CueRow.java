package hearsay.attribution;

import java.util.List;
import java.util.Set;

/**
 * One row of a cue table. Immutable.
 *
 * @param id address for explanations: {@code fr.cue.affirmer}
 * @param cue the words: lemmas for verbs and nouns, forms for the rest
 * @param pos {@code verb}, {@code noun}, {@code prep} or {@code adv}
 * @param frames what it can take
 * @param reflexive true for "se plaindre"
 * @param words the cue's words, without the reflexive pronoun
 */
record CueRow(
    String id,
    String cue,
    String pos,
    Set<Frame> frames,
    CueClass cueClass,
    Certainty certainty,
    Polarity polarity,
    boolean reflexive,
    List<String> words) {

  CueRow {
    frames = Set.copyOf(frames);
    words = List.copyOf(words);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
