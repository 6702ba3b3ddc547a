package hearsay.syntax;

import hearsay.lexicon.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps a word's tags to what the lexicon knows of it: where it knows the part of speech, the
 * features may not contradict all that it says. A network alone takes a rare form, {@code
 * auraient}, for a more frequent one of the same kind. Immutable but for results that are
 * remembered; safe for all threads.
 */
final class TagLimits {

  /** What a tag that the lexicon contradicts loses, in logarithms: it needs much in its favour. */
  private static final float LOSS = 4;

  private final Lexicon lexicon;
  private final List<Lexicon.Tag> tags;

  /** By the lexicon's sets of tags: which tags of the network are contradicted. */
  private final AtomicReferenceArray<BitSet> contradicted;

  TagLimits(Lexicon lexicon, List<Lexicon.Tag> tags) {
    this.lexicon = lexicon;
    this.tags = tags;
    this.contradicted = new AtomicReferenceArray<>(lexicon.ambiguities());
  }

  /** Lowers the scores of the tags that the lexicon contradicts. */
  void lower(String form, float[] scores) {
    int exact = lexicon.lookupExact(form);
    int lower = lexicon.lookupLower(form);
    if (exact == Lexicon.UNKNOWN && lower == Lexicon.UNKNOWN) {
      return;
    }
    BitSet first = contradicted(exact == Lexicon.UNKNOWN ? lower : exact);
    BitSet second = lower == Lexicon.UNKNOWN ? first : contradicted(lower);
    for (int tag = first.nextSetBit(0); tag >= 0; tag = first.nextSetBit(tag + 1)) {
      if (second.get(tag)) {
        scores[tag] -= LOSS;
      }
    }
  }

  private BitSet contradicted(int cls) {
    int ambiguity = lexicon.ambiguity(cls);
    BitSet known = contradicted.get(ambiguity);
    if (known == null) {
      known = new BitSet();
      for (int tag = 0; tag < tags.size(); tag++) {
        known.set(tag, contradicts(cls, tags.get(tag)));
      }
      contradicted.set(ambiguity, known);
    }
    return known;
  }

  private boolean contradicts(int cls, Lexicon.Tag tag) {
    boolean sameKind = false;
    for (int i = 0; i < lexicon.tagCount(cls); i++) {
      Lexicon.Tag reading = lexicon.tag(lexicon.tagId(cls, i));
      if (reading.upos() == tag.upos()) {
        if (reading.feats().agrees(tag.feats())) {
          return false;
        }
        sameKind = true;
      }
    }
    return sameKind;
  }
}
