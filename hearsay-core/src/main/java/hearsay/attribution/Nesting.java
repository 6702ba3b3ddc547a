package hearsay.attribution;

import hearsay.language.Grammar;
import hearsay.language.Sentence;
import hearsay.text.Extent;
import hearsay.text.HullIndex;
import hearsay.text.Limits;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns settled drafts into attributions: finds for each the content that encloses it, names its
 * voice, its relays and its commitment. One object an article; used once.
 */
final class Nesting {

  private final Context x;
  private final Grammar grammar;
  private final Voices voices;
  private final Relays relays;
  private final Limits limits;

  /** Relays of each voice, for when it goes on speaking later without them. */
  private final Map<Integer, List<Relay>> relaysOf = new HashMap<>();

  Nesting(Context context, Grammar grammar, Voices voices, Relays relays, Limits limits) {
    this.x = context;
    this.grammar = grammar;
    this.voices = voices;
    this.relays = relays;
    this.limits = limits;
  }

  List<Attribution> nest(List<Draft> settled) {
    List<Draft> drafts = withoutOwnVoice(settled);
    int[] parents = new int[drafts.size()];
    HullIndex index = index(drafts);
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parent(drafts, index, i);
    }
    int[] voiceOf = voices(drafts, parents);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      attributions.add(attribution(drafts.get(i), i, parents[i], voiceOf[i]));
    }
    return attributions;
  }

  /**
   * The writer's own "I think" is the outlet speaking; inside somebody's words it is that voice.
   */
  private List<Draft> withoutOwnVoice(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    HullIndex index = index(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Source source = drafts.get(i).source();
      boolean own =
          source != null && grammar.is("own-voice", source.sentence().token(source.head()));
      if (!own || parent(drafts, index, i) >= 0) {
        kept.add(drafts.get(i));
      }
    }
    return kept;
  }

  private static HullIndex index(List<Draft> drafts) {
    HullIndex index = new HullIndex();
    for (int i = 0; i < drafts.size(); i++) {
      index.add(i, drafts.get(i).content().hull());
    }
    return index;
  }

  /**
   * The wider content is the outer one; of two as wide, the longer, then the earlier. No cycle can
   * arise.
   */
  private static boolean isOuter(List<Draft> drafts, int outer, int inner) {
    Extent a = drafts.get(outer).content();
    Extent b = drafts.get(inner).content();
    int byHull = Integer.compare(a.hull().length(), b.hull().length());
    int byLength = Integer.compare(a.length(), b.length());
    return byHull > 0 || (byHull == 0 && (byLength > 0 || (byLength == 0 && outer < inner)));
  }

  /** The smallest content that holds the draft's cue or source, and its content's hull. */
  private static int parent(List<Draft> drafts, HullIndex index, int child) {
    Draft draft = drafts.get(child);
    Extent anchor = draft.cue() != null ? draft.cue() : draft.content();
    int best = Attribution.NONE;
    for (int i : index.near(anchor.hull())) {
      Extent content = drafts.get(i).content();
      boolean holds =
          isOuter(drafts, i, child)
              && content.contains(anchor)
              && content.hull().contains(draft.content().hull());
      if (holds && (best < 0 || content.length() < drafts.get(best).content().length())) {
        best = i;
      }
    }
    return best;
  }

  /** Voices are named in the order in which their sources stand, so that pronouns look back. */
  private int[] voices(List<Draft> drafts, int[] parents) {
    int[] voiceOf = new int[drafts.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      voiceOf[i] = Attribution.NONE;
      order.add(i);
    }
    order.sort((a, b) -> Integer.compare(place(drafts.get(a)), place(drafts.get(b))));
    for (int i : order) {
      Source source = drafts.get(i).source();
      int enclosing = parents[i] < 0 ? Voice.OUTLET : voiceOf[parents[i]];
      voiceOf[i] =
          source == null ? Attribution.NONE : resolve(drafts, i, source, enclosing, voiceOf);
    }
    return voiceOf;
  }

  private int resolve(List<Draft> drafts, int i, Source source, int enclosing, int[] voiceOf) {
    Draft draft = drafts.get(i);
    int previous = i - 1;
    boolean goesOn =
        draft.row() != null
            && draft.quoted()
            && grammar.is("continuation", draft.row().cue())
            && isTextNoun(source);
    while (goesOn && previous >= 0) {
      if (drafts.get(previous).quoted() && voiceOf[previous] > Voice.OUTLET) {
        return voiceOf[previous]; // "et l'article d'ajouter": whoever spoke before goes on
      }
      previous--;
    }
    return voices.resolve(source, enclosing);
  }

  private static int place(Draft draft) {
    Source source = draft.source();
    return source == null ? draft.content().start() : source.extent().start();
  }

  private Attribution attribution(Draft d, int id, int parent, int voice) {
    CueRow row = d.row();
    Extent source = d.source() == null ? null : d.source().extent();
    return new Attribution(
        id,
        parent,
        source,
        voice,
        via(d, voice),
        d.cue(),
        row == null ? "" : row.cue(),
        row == null ? CueClass.NEUTRAL : row.cueClass(),
        d.content(),
        form(d),
        commitment(d),
        d.rule(),
        d.rivals());
  }

  private List<Relay> via(Draft d, int voice) {
    Source source = d.source();
    if (source == null) {
      return List.of();
    }
    if (voice >= 0 && d.quoted() && isTextNoun(source)) {
      return relaysOf.getOrDefault(voice, List.of());
    }
    Sentence s = source.sentence();
    List<Relay> found = new ArrayList<>();
    Subjects subjects = x.subjects.get(s.index());
    for (Relays.Found relay : relays.between(s, subjects, 0, s.size())) {
      Extent words = relay.source().extent();
      if (d.content().overlaps(words) || source.extent().start() == words.start()) {
        continue;
      }
      int by = voices.relay(relay.source());
      if (by > Voice.OUTLET && by != voice && found.size() < limits.chainLength()) {
        Extent cue = Extent.of(s.spanOf(relay.cueFrom(), relay.cueTo()));
        found.add(new Relay(by, words, cue, relay.rule()));
      }
    }
    if (voice >= 0) {
      relaysOf.putIfAbsent(voice, found);
    }
    return found;
  }

  private boolean isTextNoun(Source source) {
    return grammar.is("text-noun", source.sentence().token(source.head()));
  }

  private Form form(Draft d) {
    int inside = 0;
    int whole = 0;
    for (Span piece : d.content().spans()) {
      whole += piece.length();
      for (Quotation q : x.quotations) {
        if (q.depth() == 0 && (q.closed() || d.quoted())) {
          inside += common(piece, q);
        }
      }
    }
    if (d.quoted() || inside >= whole - 2) {
      return Form.DIRECT;
    }
    return inside == 0 ? Form.INDIRECT : Form.MIXED;
  }

  private static int common(Span piece, Quotation q) {
    int sum = 0;
    for (Span inner : q.inner().spans()) {
      int from = Math.max(piece.start(), inner.start());
      sum += Math.max(0, Math.min(piece.end(), inner.end()) - from);
    }
    return sum;
  }

  private Commitment commitment(Draft d) {
    CueRow row = d.row();
    if (row == null) {
      return new Commitment(Certainty.REPORTED, Polarity.AFFIRMED, d.cue());
    }
    return new Commitment(row.certainty(), polarity(d, row), marker(d, row));
  }

  private Polarity polarity(Draft d, CueRow row) {
    if (d.negated() && row.polarity() == Polarity.AFFIRMED) {
      return Polarity.DENIED;
    }
    if (d.negated() && row.polarity() == Polarity.DENIED) {
      return Polarity.AFFIRMED;
    }
    boolean asked = !d.quoted() && x.clause(d.sentence()).isQuestion();
    return asked ? Polarity.QUESTIONED : row.polarity();
  }

  private static @Nullable Extent marker(Draft d, CueRow row) {
    boolean plain =
        row.certainty() == Certainty.REPORTED
            && row.polarity() == Polarity.AFFIRMED
            && !row.takes(Frame.SELON)
            && !d.negated();
    return plain ? null : d.cue();
  }
}
