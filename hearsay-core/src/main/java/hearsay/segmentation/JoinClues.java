package hearsay.segmentation;

/** What speaks for and against taking two pieces of text that touch as one token. Stateless. */
final class JoinClues {

  private JoinClues() {}

  /**
   * @param first the first atom of the token so far
   * @param last its last atom; the question is whether the next belongs to it
   */
  static void fill(Clues clues, String text, Atoms atoms, FormTable forms, int first, int last) {
    clues.clear();
    int next = last + 1;
    int kind = atoms.type(last) * 31 + atoms.type(next);
    int from = atoms.start(first);
    int middle = atoms.end(last);
    int to = atoms.end(next);
    int after = atoms.touchesNext(next) ? atoms.type(next + 1) : Atoms.NONE;
    int before = last > first ? atoms.type(last - 1) : Atoms.NONE;
    clues.add(1, kind);
    clues.add(2, kind, after);
    clues.add(3, kind, before, after);
    clues.add(4, kind, word(text, atoms, last));
    clues.add(5, kind, word(text, atoms, next));
    clues.add(6, kind, word(text, atoms, last), word(text, atoms, next));
    clues.add(7, kind, Shapes.wordHash(text, from, middle));
    clues.add(8, kind, Shapes.shape(text, from, middle), after);
    clues.add(9, kind, Shapes.shape(text, from, to), after);
    clues.add(10, kind, Shapes.wordHash(text, from, to), after);
    around(clues, text, atoms, kind, last);
    sizes(clues, text, atoms, kind, first, last);
    if (atoms.type(next) == '.' || atoms.type(last) == '.') {
      stop(clues, text, atoms, forms, kind, first, last);
    }
    if (atoms.type(next) == '-' || atoms.type(last) == '-') {
      hyphen(clues, text, atoms, forms, kind, first, last);
    }
  }

  private static void around(Clues clues, String text, Atoms atoms, int kind, int last) {
    int second = atoms.touchesNext(last + 1) ? word(text, atoms, last + 2) : 0;
    clues.add(20, kind, second);
    clues.add(21, kind, word(text, atoms, last), second);
    clues.add(22, kind, look(text, atoms, last), look(text, atoms, last + 2));
    clues.add(23, kind, suffix(text, atoms, last, 2), look(text, atoms, last + 1));
    clues.add(24, kind, suffix(text, atoms, last, 3));
    clues.add(25, kind, suffix(text, atoms, last + 2, 3));
    clues.add(26, kind, prefix(text, atoms, last));
  }

  private static void sizes(Clues clues, String text, Atoms atoms, int kind, int first, int last) {
    int left = Shapes.step(atoms.length(last));
    int right = atoms.touchesNext(last + 1) ? Shapes.step(atoms.length(last + 2)) : 0;
    clues.add(30, kind, left, look(text, atoms, last));
    clues.add(31, kind, left, right);
    clues.add(32, kind, Shapes.step(atoms.length(last + 1)));
    clues.add(33, kind, Math.min(last - first, 6));
    boolean bound = atoms.touchesNext(first - 1);
    clues.add(34, kind, bound ? 1 : 0, bound ? atoms.type(first - 1) : 0);
  }

  /** A full stop: what abbreviations show. */
  private static void stop(
      Clues clues, String text, Atoms atoms, FormTable forms, int kind, int first, int last) {
    int next = last + 1;
    int stop = atoms.type(next) == '.' ? next : last;
    int abbreviation =
        forms.kinds(text, atoms.start(first), atoms.end(stop)) & FormTable.ABBREVIATION;
    boolean attached = atoms.touchesNext(stop);
    int follower = stop + 1;
    int begin = attached ? 3 : opening(text, atoms, follower);
    int starter =
        atoms.has(follower)
            ? forms.kinds(text, atoms.start(follower), atoms.end(follower)) & FormTable.STARTER
            : 0;
    int look = look(text, atoms, last);
    clues.add(40, kind, abbreviation);
    clues.add(41, kind, abbreviation, begin);
    clues.add(42, kind, begin, look * 31 + Math.min(4, atoms.length(last)));
    clues.add(43, kind, begin + starter * 8, look * 31 + Math.min(4, atoms.length(last)));
    clues.add(44, kind, word(text, atoms, last), begin);
    clues.add(45, kind, word(text, atoms, first - 1), look);
    clues.add(46, kind, word(text, atoms, last), word(text, atoms, follower));
    clues.add(47, kind, begin + starter * 8, abbreviation);
    clues.add(48, kind, look(text, atoms, first - 1), begin * 31 + look);
  }

  private static int opening(String text, Atoms atoms, int atom) {
    if (!atoms.has(atom)) {
      return 4;
    }
    return look(text, atoms, atom) * 8;
  }

  /** A hyphen: what attached pronouns and place names show. */
  private static void hyphen(
      Clues clues, String text, Atoms atoms, FormTable forms, int kind, int first, int last) {
    int hyphen = atoms.type(last + 1) == '-' ? last + 1 : last;
    int word = hyphen + 1;
    boolean there = atoms.touchesNext(hyphen);
    int enclitic =
        there ? forms.kinds(text, atoms.start(hyphen), atoms.end(word)) & FormTable.ENCLITIC : 0;
    int then = there && atoms.touchesNext(word) ? atoms.type(word + 1) : Atoms.NONE;
    int begins = look(text, atoms, first) * 8 + look(text, atoms, word);
    int name = there ? word(text, atoms, word) : 0;
    clues.add(50, kind, enclitic, then);
    clues.add(51, kind, begins, enclitic * 64 + then);
    clues.add(52, kind, name, then);
    clues.add(53, kind, name, suffix(text, atoms, hyphen - 1, 1));
    clues.add(54, kind, name, suffix(text, atoms, hyphen - 1, 2));
    clues.add(55, kind, begins, hyphen - first);
    clues.add(56, kind, enclitic, suffix(text, atoms, hyphen - 1, 1));
    clues.add(57, kind, enclitic, suffix(text, atoms, hyphen - 1, 2));
    clues.add(58, kind, begins, atoms.length(hyphen));
  }

  private static int word(String text, Atoms atoms, int atom) {
    return atoms.has(atom) ? Shapes.wordHash(text, atoms.start(atom), atoms.end(atom)) : 0;
  }

  private static int suffix(String text, Atoms atoms, int atom, int length) {
    return atoms.has(atom)
        ? Shapes.suffixHash(text, atoms.start(atom), atoms.end(atom), length)
        : 0;
  }

  private static int prefix(String text, Atoms atoms, int atom) {
    return atoms.has(atom) ? Shapes.prefixHash(text, atoms.start(atom), atoms.end(atom), 3) : 0;
  }

  /** The case of a word: 1 lower, 2 capital, 3 one capital alone, 4 all capitals; 5 digits. */
  static int look(String text, Atoms atoms, int atom) {
    if (!atoms.has(atom)) {
      return 0;
    }
    return Shapes.look(text, atoms.start(atom), atoms.end(atom));
  }
}
