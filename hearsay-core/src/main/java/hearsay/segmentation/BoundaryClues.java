package hearsay.segmentation;

import hearsay.language.Upos;

/** What speaks for and against a sentence ending after a token. Stateless. */
final class BoundaryClues {

  /** How far verbs and marks are looked for on either side, in tokens. */
  private static final int LOOK = 25;

  /** How far the first verb of what would begin is looked for, in tokens. */
  private static final int VERB_LOOK = 12;

  /** Stands for a distance where there is none; more than any step of {@link Shapes#step}. */
  private static final int NOWHERE = 15;

  /** More than there are sorts of words. */
  private static final int SORTS = 256;

  private BoundaryClues() {}

  /**
   * @param previous the first token of the sentence before; {@code first} where there is none
   * @param first the first token of the sentence so far
   * @param at its last token, if it ends here
   * @param inside how many quotation marks and brackets are open, coarsely
   */
  static void fill(Clues clues, TokenLine line, int previous, int first, int at, int inside) {
    clues.clear();
    int p1 = line.look(at);
    int p2 = line.look(at - 1);
    int n1 = line.look(at + 1);
    int n2 = line.look(at + 2);
    int looks = looks(line, at);
    clues.add(1, looks);
    clues.add(2, looks, p2);
    clues.add(3, looks, n2);
    clues.add(4, looks, p2, n2);
    clues.add(5, looks, p2, line.look(at - 2));
    clues.add(6, looks, n2, line.look(at + 3));
    words(clues, line, at, p1, n1);
    classes(clues, line, at, looks);
    sorts(clues, line, at);
    layout(clues, line, at, looks);
    history(clues, line, first, at, looks, inside);
    int mark = line.nextMark(at + 1, at + 1 + LOOK);
    int before = line.verbs(Math.max(first, at - LOOK), at + 1);
    int after = line.verbs(at + 1, mark);
    clauses(clues, line, first, at, mark, before, after);
    firstVerb(clues, line, at, mark, before, after);
    lastVerb(clues, line, first, at, line.look(mark), after);
    neighbour(clues, line, previous, first, at, line.look(mark), before * 4 + after);
    abbreviation(clues, line, at, p1, n1);
  }

  /** How the words on both sides of the boundary look. */
  private static int looks(TokenLine line, int at) {
    return line.look(at) * 32 + line.look(at + 1);
  }

  /** Of what sorts the words on both sides of the boundary are. */
  private static int ending(TokenLine line, int at) {
    return line.sort(at) * SORTS + line.sort(at + 1);
  }

  /** Whether what ends here and what would begin look like clauses, headings or items of a list. */
  private static void clauses(
      Clues clues, TokenLine line, int first, int at, int mark, int before, int after) {
    int looks = looks(line, at);
    int last = line.nextMark(Math.max(first, at - LOOK), at);
    int inner = last < at ? line.look(last) : 0;
    int closed = line.look(mark) * 16 + Shapes.step(mark - at);
    int size = Shapes.step(at + 1 - first);
    clues.add(70, looks, before, after);
    clues.add(71, looks, before * 4 + after, size);
    clues.add(72, looks, line.look(mark), inner);
    clues.add(73, looks, closed, size);
    clues.add(74, looks, closed, inner);
    clues.add(75, looks, before * 4 + after, line.look(mark));
    clues.add(76, looks * 31 + inner, before * 4 + after, line.look(mark));
    clues.add(77, line.word(at + 1), before, after);
    clues.add(78, line.wordClass(at + 1), before, after);
    int ending = ending(line, at);
    int beginning = line.sort(at + 1) * SORTS + line.sort(at + 2);
    clues.add(90, ending, before, after);
    clues.add(91, beginning, before, after);
    clues.add(92, line.sort(first), ending, before);
    clues.add(93, line.sort(first), line.sort(first + 1), before * 16 + size);
    clues.add(94, ending, after, closed);
  }

  /** How soon what would begin has its verb, and whether capitals stand between. */
  private static void firstVerb(
      Clues clues, TokenLine line, int at, int mark, int before, int after) {
    int limit = Math.min(mark, at + 1 + VERB_LOOK);
    int verb = at + 1;
    int capitals = 0;
    while (verb < limit && !line.isSurelyFinite(verb)) {
      capitals += verb > at + 1 && line.isUpper(verb) ? 1 : 0;
      verb++;
    }
    int distance = verb < limit ? Shapes.step(verb - at) : NOWHERE;
    int way = distance * 4 + Math.min(3, capitals);
    clues.add(120, looks(line, at), way);
    clues.add(121, ending(line, at), distance);
    clues.add(122, before * 4 + after, way);
    clues.add(123, before, way, line.sort(at + 1));
    clues.add(124, before, way, line.sort(at));
  }

  /** Whether what ends here has as many verbs as its clauses ask for, and how long ago the last. */
  private static void lastVerb(
      Clues clues, TokenLine line, int first, int at, int mark, int after) {
    int verbs = 0;
    int clauses = 0;
    int last = -1;
    for (int i = Math.max(first, at - LOOK); i <= at; i++) {
      if (line.isSurelyFinite(i)) {
        verbs++;
        last = i;
      }
      clauses += (line.wordClass(i) & WordClasses.bit(Upos.SCONJ)) != 0 ? 1 : 0;
    }
    int whole = Math.min(3, verbs) * 4 + Math.min(3, clauses);
    int distance = last < 0 ? NOWHERE : Shapes.step(at - last);
    clues.add(130, looks(line, at), whole);
    clues.add(131, ending(line, at), whole);
    clues.add(132, whole, after, mark);
    clues.add(133, looks(line, at), distance);
    clues.add(134, ending(line, at), distance);
  }

  /** What the sentence before was like: headings and the items of lists come in rows. */
  private static void neighbour(
      Clues clues, TokenLine line, int previous, int first, int at, int mark, int verbs) {
    int looks = looks(line, at);
    int end = end(line, first - 1);
    int size = end * 16 + Shapes.step(first - previous);
    int own = Shapes.step(at + 1 - first);
    int verb =
        first > previous ? line.verbs(Math.max(previous, first - LOOK), first) : 3; // 3: no such
    clues.add(100, looks, end);
    clues.add(101, end, ending(line, at));
    clues.add(102, end, verbs, own);
    clues.add(103, size, own, looks);
    clues.add(104, line.look(previous) * 32 + line.look(first), looks, end);
    clues.add(105, end * 4 + verb, verbs, looks);
    clues.add(106, size, verbs, mark);
  }

  /** How a sentence ends: 0 before the first, else by its last mark, 5 without one. */
  private static int end(TokenLine line, int at) {
    int look = line.look(at);
    int mark = look == TokenLine.CLOSING || look == TokenLine.QUOTE ? line.look(at - 1) : look;
    return switch (mark) {
      case 0 -> 0;
      case TokenLine.ENDING, TokenLine.ABBREVIATION -> 1;
      case TokenLine.COLON -> 2;
      case TokenLine.SEMICOLON -> 3;
      case TokenLine.COMMA -> 4;
      default -> 5;
    };
  }

  /** Whether what stands before is whole, and whether what follows has reason for its capital. */
  private static void sorts(Clues clues, TokenLine line, int at) {
    int p2 = line.sort(at - 1);
    int p1 = line.sort(at);
    int n1 = line.sort(at + 1);
    int n2 = line.sort(at + 2);
    int n3 = line.sort(at + 3);
    clues.add(80, n1, n2);
    clues.add(81, p1, n1);
    clues.add(82, p1, n1, n2);
    clues.add(83, p2, p1, n1);
    clues.add(84, p2 * SORTS + p1, n1, n2);
    clues.add(85, n1, n2, n3);
    clues.add(86, p1 * SORTS + n1, n2, n3);
  }

  private static void words(Clues clues, TokenLine line, int at, int p1, int n1) {
    clues.add(10, line.word(at));
    clues.add(11, line.word(at + 1));
    clues.add(12, line.word(at), n1);
    clues.add(13, p1, line.word(at + 1), n1);
    clues.add(14, line.word(at), line.word(at + 1), n1);
    clues.add(15, line.word(at + 1), line.word(at + 2), n1);
    clues.add(16, line.word(at - 1), line.word(at), n1);
    clues.add(17, p1, n1, line.word(at + 2));
    clues.add(18, p1, n1, line.word(at - 1));
    clues.add(19, p1, n1, line.suffix(at, 2));
    clues.add(20, p1, n1, line.suffix(at, 3));
    clues.add(21, p1, n1, line.suffix(at + 1, 2));
    clues.add(22, p1, n1, line.suffix(at + 1, 3));
    clues.add(23, p1, n1, line.suffix(at + 2, 2));
    clues.add(24, p1, n1, line.suffix(at - 1, 2));
    clues.add(25, line.suffix(at, 3), line.suffix(at + 1, 3), n1);
  }

  private static void classes(Clues clues, TokenLine line, int at, int looks) {
    int p1 = line.wordClass(at);
    int p2 = line.wordClass(at - 1);
    int n1 = line.wordClass(at + 1);
    int n2 = line.wordClass(at + 2);
    clues.add(30, looks, p1);
    clues.add(31, looks, n1);
    clues.add(32, looks, p1, n1);
    clues.add(33, looks, n1, n2);
    clues.add(34, looks * 31 + n1, n2, line.look(at + 2));
    clues.add(35, looks, p2, p1);
    clues.add(36, looks * 31 + p1, n1, n2);
    clues.add(37, looks * 31 + p2, p1, n1);
    clues.add(38, line.word(at + 1), p1, looks);
  }

  private static void layout(Clues clues, TokenLine line, int at, int looks) {
    int space = line.isSpaced(at) ? 1 + line.lineEnds(at) : 0;
    int beside = (line.has(at - 1) && line.isSpaced(at - 1) ? 1 : 0);
    int beyond = (line.has(at + 2) && line.isSpaced(at + 1) ? 1 : 0);
    clues.add(40, looks, space);
    clues.add(41, looks, space, beside * 2 + beyond);
    clues.add(42, space, line.word(at));
    clues.add(43, space, line.word(at + 1));
    clues.add(44, looks, Shapes.step(line.length(at)));
    clues.add(45, looks, Shapes.step(line.length(at)), Shapes.step(line.length(at + 1)));
  }

  private static void history(
      Clues clues, TokenLine line, int first, int at, int looks, int inside) {
    int words = Shapes.step(at + 1 - first);
    clues.add(50, looks, words);
    clues.add(51, words, line.look(first), looks);
    clues.add(52, line.word(first), looks);
    clues.add(53, looks, inside);
    clues.add(54, looks, inside, words);
    clues.add(55, looks, line.look(first + 1), line.look(first));
    clues.add(56, words, line.word(at + 1), looks);
  }

  /** A token that ends with a full stop of its own. */
  private static void abbreviation(Clues clues, TokenLine line, int at, int p1, int n1) {
    if (p1 != TokenLine.ABBREVIATION) {
      return;
    }
    int kind = line.kinds(at) & FormTable.ABBREVIATION;
    int starter = line.kinds(at + 1) & FormTable.STARTER;
    clues.add(60, kind, n1);
    clues.add(61, kind, n1, starter);
    clues.add(62, starter, n1, Math.min(5, line.length(at)));
    clues.add(63, line.word(at), n1, starter);
    clues.add(64, kind, n1, line.wordClass(at + 1));
  }
}
