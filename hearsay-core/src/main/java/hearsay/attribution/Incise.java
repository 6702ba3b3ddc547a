package hearsay.attribution;

import hearsay.language.Grammar;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * A cue set between commas, marks or dashes, or at the end of what it reports: ", a déclaré le
 * ministre,", ", she said." Stateless.
 */
final class Incise {

  private Incise() {}

  /** The source of the cue if it stands as an incise; {@code null} if it does not. */
  static @Nullable Source source(
      Clause c, Subjects subjects, Speakers speakers, Grammar grammar, Cue cue, VerbGroup group) {
    if (startsIncise(c, group.from(), grammar)) {
      if (group.subject() >= 0) {
        return subjects.of(group);
      }
      Source after = subjects.after(cue);
      return after != null && !speakers.neverSpeaks(after) && endsIncise(c, after.to())
          ? after
          : null;
    }
    Source before = subjects.before(group);
    boolean here =
        before != null
            && before.to() <= group.from()
            && startsIncise(c, before.from(), grammar)
            && grammar.is("incise-subject", "before");
    return here && before != null && endsIncise(c, cue.end()) ? before : null;
  }

  /** The first token of the incise: its source, its verb or its "comme". */
  static int start(Cue cue, Source source, Clause c, Grammar grammar) {
    int start = Math.min(cue.start(), source.from());
    boolean as = start > 0 && grammar.is("as", c.s.token(start - 1));
    return as ? start - 1 : start;
  }

  private static boolean startsIncise(Clause c, int at, Grammar grammar) {
    int before = at - 1;
    if (before >= 0 && grammar.is("as", c.s.token(before))) {
      before--;
    }
    return before >= 0 && isBoundary(c, before);
  }

  /** True when no clause that the verb could govern follows before the next mark. */
  private static boolean endsIncise(Clause c, int at) {
    int stop = at;
    while (stop < c.s.size() && !c.is(stop, Upos.PUNCT)) {
      boolean newClause = c.is(stop, Upos.CCONJ) || c.is(stop, Upos.SCONJ);
      if (newClause && stop > at) {
        return true;
      }
      stop++;
    }
    return stop == at || c.chunks.finiteBetween(at, stop) == null;
  }

  private static boolean isBoundary(Clause c, int at) {
    String form = c.s.token(at).form();
    return c.isComma(at) || c.isDash(at) || "»”\"’'?!…".indexOf(form.charAt(0)) >= 0;
  }
}
