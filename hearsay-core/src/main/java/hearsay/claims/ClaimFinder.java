package hearsay.claims;

import hearsay.attribution.Attribution;
import hearsay.language.Analysis;
import hearsay.language.Chunker;
import hearsay.language.Chunks;
import hearsay.language.Feature;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.text.Extent;
import hearsay.text.HullIndex;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into statements, each in one voice: the words of one attribution, or of the
 * outlet, in one clause of one sentence. Immutable; safe for all threads.
 */
final class ClaimFinder {

  /** A clause shorter than this many tokens states nothing by itself. */
  private static final int SHORTEST = 4;

  /**
   * A statement before its evidence is computed.
   *
   * @param chunks its sentence, with phrases and verbs
   * @param from first token
   * @param to one past its last token
   * @param attribution the innermost attribution around it, {@link Attribution#NONE} for the outlet
   */
  record Statement(Chunks chunks, int from, int to, int attribution) {

    Sentence sentence() {
      return chunks.sentence();
    }

    Span span() {
      return sentence().spanOf(from, to);
    }
  }

  private static final int FRAME = -2;

  private final Chunker chunker;

  ClaimFinder(LanguagePack pack) {
    this.chunker = Chunker.of(pack);
  }

  List<Statement> find(Analysis analysis, List<Attribution> attributions) {
    List<Statement> found = new ArrayList<>();
    HullIndex index = new HullIndex();
    for (Attribution a : attributions) {
      index.add(a.id(), whole(a));
    }
    for (Sentence s : analysis.sentences()) {
      Chunks chunks = chunker.chunk(s);
      List<Attribution> near = index.near(s.span()).stream().map(attributions::get).toList();
      int[] owners = owners(s, near);
      int from = 0;
      while (from < s.size()) {
        int to = runEnd(s, owners, from);
        if (owners[from] != FRAME) {
          split(chunks, from, to, owners[from], found);
        }
        from = to;
      }
    }
    return found;
  }

  /**
   * For each token the innermost attribution whose content holds it, or FRAME for sources and cues.
   */
  private static int[] owners(Sentence s, List<Attribution> attributions) {
    int[] owners = new int[s.size()];
    int[] lengths = new int[s.size()];
    java.util.Arrays.fill(owners, Attribution.NONE);
    java.util.Arrays.fill(lengths, Integer.MAX_VALUE);
    for (Attribution a : attributions) {
      if (a.content().overlaps(s.span())) {
        for (int i = 0; i < s.size(); i++) {
          boolean holds = a.content().overlaps(s.token(i).span());
          if (holds && a.content().length() < lengths[i]) {
            owners[i] = a.id();
            lengths[i] = a.content().length();
          }
        }
      }
    }
    for (Attribution a : attributions) {
      if (!introducesFromOutside(s, a)) {
        frame(s, a, owners);
        relativeOnSource(s, a, owners);
      }
    }
    for (int i = 0; i < s.size(); i++) {
      boolean beside = isFrame(owners, i - 1) || isFrame(owners, i + 1);
      owners[i] = beside && s.token(i).is(Upos.PUNCT) ? FRAME : owners[i];
    }
    return owners;
  }

  private static boolean isFrame(int[] owners, int at) {
    return at >= 0 && at < owners.length && owners[at] == FRAME;
  }

  /** A sentence that names the speaker of the next paragraph says something of its own. */
  private static boolean introducesFromOutside(Sentence s, Attribution a) {
    Extent source = a.source();
    boolean elsewhere = source == null || !source.overlaps(s.span());
    return (elsewhere || a.rule().endsWith(".introduced")) && !a.content().overlaps(s.span());
  }

  /**
   * Source and cue of an attribution are no statement, nor is a conjunction between cue and
   * content.
   */
  private static void frame(Sentence s, Attribution a, int[] owners) {
    for (Extent part : parts(a)) {
      if (!part.overlaps(s.span())) {
        continue;
      }
      for (int i = 0; i < s.size(); i++) {
        if (part.overlaps(s.token(i).span()) && owners[i] == a.parent()) {
          owners[i] = FRAME;
        }
      }
    }
  }

  /**
   * A relative clause on the source says who it is: "selon les données dont dispose la mairie, …".
   */
  private static void relativeOnSource(Sentence s, Attribution a, int[] owners) {
    Extent source = a.source();
    if (source == null || !source.overlaps(s.span())) {
      return;
    }
    int at = s.firstTokenAfter(source.end());
    boolean relative = at < s.size() && s.token(at).has(Feature.PRONTYPE_REL);
    while (relative && at < s.size() && !s.token(at).isForm(",") && owners[at] == a.parent()) {
      owners[at++] = FRAME;
    }
  }

  private static Span whole(Attribution a) {
    Span whole = a.content().hull();
    for (Extent part : parts(a)) {
      whole = whole.union(part.hull());
    }
    return whole;
  }

  private static List<Extent> parts(Attribution a) {
    List<Extent> parts = new ArrayList<>();
    addPart(parts, a.source());
    addPart(parts, a.cue());
    a.via().forEach(relay -> parts.add(relay.words()));
    return parts;
  }

  private static void addPart(List<Extent> parts, @Nullable Extent part) {
    if (part != null) {
      parts.add(part);
    }
  }

  /** The run of one owner, bridging an incise between two pieces of the same content. */
  private static int runEnd(Sentence s, int[] owners, int from) {
    int owner = owners[from];
    int end = from;
    while (end < s.size() && owners[end] == owner) {
      end++;
    }
    if (owner < 0) {
      return end;
    }
    for (int i = end; i < s.size(); i++) {
      if (owners[i] == owner) {
        return onlyFrameBetween(owners, end, i, owner) ? runEnd(s, owners, i) : end;
      }
    }
    return end;
  }

  private static boolean onlyFrameBetween(int[] owners, int from, int to, int owner) {
    for (int i = from; i < to; i++) {
      if (owners[i] >= 0 && owners[i] != owner) {
        return false;
      }
    }
    return true;
  }

  /** Splits a run into clauses that each have a verb and a subject of their own. */
  private void split(Chunks chunks, int from, int to, int owner, List<Statement> found) {
    Sentence s = chunks.sentence();
    int start = from;
    for (int i = from + 1; i < to; i++) {
      boolean hard = s.token(i).isForm(";") || s.token(i).isForm(":");
      boolean soft =
          s.token(i).is(Upos.CCONJ)
              && s.token(i - 1).isForm(",")
              && startsClause(chunks, i + 1, to);
      boolean clauses = isClause(chunks, start, i) && isClause(chunks, i + 1, to);
      if ((hard || soft) && clauses) {
        add(chunks, start, i, owner, found);
        start = i + 1;
      } else if (isHearsayRelative(chunks, i, to) && clauses) {
        add(chunks, start, i, owner, found);
        start = i;
      }
    }
    add(chunks, start, to, owner, found);
  }

  /**
   * "un plan | auquel auraient travaillé …": a relative clause that is told as hearsay stands
   * apart.
   */
  private static boolean isHearsayRelative(Chunks chunks, int at, int to) {
    Sentence s = chunks.sentence();
    boolean preposition = s.token(at).is(Upos.ADP) && at + 1 < to;
    Token pronoun = s.token(preposition ? at + 1 : at);
    boolean after = !preposition && s.token(at - 1).is(Upos.ADP);
    var verb = pronoun.has(Feature.PRONTYPE_REL) && !after ? chunks.finiteBetween(at, to) : null;
    return verb != null
        && s.token(verb.finite()).has(Feature.MOOD_CND)
        && s.token(verb.finite()).is(Upos.AUX)
        && verb.words().size() > 1;
  }

  /** A subject right after the conjunction, then its finite verb. */
  private static boolean startsClause(Chunks chunks, int from, int to) {
    var phrase = from < to ? chunks.nounPhraseFrom(from) : null;
    var verb = phrase == null ? null : chunks.finiteBetween(phrase.to(), to);
    return phrase != null
        && verb != null
        && !chunks.sentence().token(from).has(Feature.PRONTYPE_REL)
        && verb.from() - phrase.to() <= 3;
  }

  private static boolean isClause(Chunks chunks, int from, int to) {
    return to - from >= SHORTEST && chunks.finiteBetween(from, to) != null;
  }

  private void add(Chunks chunks, int from, int to, int owner, List<Statement> found) {
    Sentence s = chunks.sentence();
    int first = from;
    int end = to;
    while (first < end && isEdge(s.token(first))) {
      first++;
    }
    while (end > first && s.token(end - 1).is(Upos.PUNCT) && !s.token(end - 1).isForm(")")) {
      end--;
    }
    if (end - first >= SHORTEST - (owner >= 0 ? 1 : 0) && states(chunks, first, end, owner)) {
      found.add(new Statement(chunks, first, end, owner));
    }
  }

  private static boolean isEdge(Token token) {
    return (token.is(Upos.PUNCT) && !token.isForm("(")) || token.is(Upos.CCONJ);
  }

  /**
   * The outlet's own statement needs a finite verb; what a voice says may be an infinitive or a
   * noun.
   */
  private static boolean states(Chunks chunks, int from, int to, int owner) {
    if (chunks.finiteBetween(from, to) != null) {
      return true;
    }
    Sentence s = chunks.sentence();
    return owner >= 0
        && s.tokens().subList(from, to).stream()
            .anyMatch(t -> t.is(Upos.NOUN) || t.is(Upos.NUM) || t.has(Feature.VERBFORM_INF));
  }
}
