package hearsay.segmentation;

/**
 * Decides a question that rules leave open, by its clues. The judge of a language is a {@link
 * LinearJudge}; in training it is the treebank, which looks at the place and keeps the clues.
 */
@FunctionalInterface
public interface Judge {

  /** Never says yes. */
  Judge NEVER = (at, clues) -> -1;

  /** Always says yes. */
  Judge ALWAYS = (at, clues) -> 1;

  /**
   * How much speaks for yes.
   *
   * @param at where the question arises, an offset in the text that is read
   * @param clues what is known; not to be kept, since it is filled again
   * @return log odds: above 0 for yes
   */
  float score(int at, Clues clues);
}
