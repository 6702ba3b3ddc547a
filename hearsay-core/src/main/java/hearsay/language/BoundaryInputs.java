package hearsay.language;

/**
 * What a {@link NetworkJudge} sees of a place where a sentence may end: the same as {@link
 * BoundaryClues}, each alone, for the network puts them together. Stateless.
 */
final class BoundaryInputs {

  /** How far verbs and marks are looked for on either side, in tokens. */
  private static final int LOOK = 25;

  /** How far the first verb of what would begin is looked for, in tokens. */
  private static final int VERB_LOOK = 12;

  /** Stands for a distance where there is none; more than any step of {@link Shapes#step}. */
  private static final int NOWHERE = 15;

  private BoundaryInputs() {}

  /**
   * @param previous the first token of the sentence before; {@code first} where there is none
   * @param first the first token of the sentence so far
   * @param at its last token, if it ends here
   * @param inside how many quotation marks and brackets are open, coarsely
   */
  static void fill(Clues inputs, TokenLine line, int previous, int first, int at, int inside) {
    inputs.clear();
    for (int i = -3; i <= 4; i++) {
      inputs.add(1, i, line.sort(at + i));
      inputs.add(2, i, line.look(at + i));
      inputs.add(3, i, line.wordClass(at + i));
    }
    for (int i = -1; i <= 2; i++) {
      inputs.add(4, i, line.word(at + i));
      inputs.add(5, i, line.suffix(at + i, 3));
    }
    inputs.add(6, line.look(at), line.look(at + 1));
    inputs.add(7, Math.min(4, line.length(at)));
    inputs.add(8, line.isSpaced(at) ? 1 : 0);
    inputs.add(9, inside);
    before(inputs, line, previous, first, at);
    after(inputs, line, first, at);
  }

  /** The sentence so far, and the one before it. */
  private static void before(Clues inputs, TokenLine line, int previous, int first, int at) {
    int small = 0;
    int capitals = 0;
    for (int i = Math.max(first, at - LOOK); i <= at; i++) {
      small += line.look(i) == 1 ? 1 : 0;
      capitals += line.isUpper(i) ? 1 : 0;
    }
    inputs.add(20, Shapes.step(at + 1 - first));
    inputs.add(21, Shapes.step(small));
    inputs.add(22, Math.min(6, capitals));
    inputs.add(23, line.sort(first));
    inputs.add(24, line.sort(first + 1));
    inputs.add(25, BoundaryClues.end(line, first - 1));
    inputs.add(26, Shapes.step(first - previous));
    inputs.add(27, line.look(previous));
  }

  /** What would begin, up to its verb, its next capital and its mark. */
  private static void after(Clues inputs, TokenLine line, int first, int at) {
    int mark = line.nextMark(at + 1, at + 1 + LOOK);
    int limit = Math.min(mark, at + 1 + VERB_LOOK);
    int verb = at + 1;
    int capitals = 0;
    while (verb < limit && !line.isSurelyFinite(verb)) {
      capitals += verb > at + 1 && line.isUpper(verb) ? 1 : 0;
      verb++;
    }
    int capital = at + 2;
    while (capital < mark && !line.isUpper(capital)) {
      capital++;
    }
    inputs.add(40, line.verbs(Math.max(first, at - LOOK), at + 1), line.verbs(at + 1, mark));
    inputs.add(41, line.look(mark));
    inputs.add(42, Shapes.step(mark - at));
    inputs.add(43, verb < limit ? Shapes.step(verb - at) : NOWHERE);
    inputs.add(44, Math.min(4, capitals));
    inputs.add(45, Shapes.step(capital - at));
    inputs.add(46, line.verbs(at + 1, capital));
  }
}
