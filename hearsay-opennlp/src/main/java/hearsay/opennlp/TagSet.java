package hearsay.opennlp;

import hearsay.language.Features;
import hearsay.language.Upos;

/** Reads the tags of one dictionary. Stateless. */
interface TagSet {

  /** True when a word with this dictionary tag can be {@code upos}. */
  boolean allows(String tag, Upos upos);

  /** The features that the dictionary tag tells. */
  Features features(String tag);

  /**
   * How likely this tag is among others of the same word and part of speech; higher first. Settles
   * what a dictionary leaves open: indicative before subjunctive before imperative.
   */
  int priority(String tag);

  /** The part of speech that a dictionary tag names when nothing else is known. */
  Upos upos(String tag);
}
