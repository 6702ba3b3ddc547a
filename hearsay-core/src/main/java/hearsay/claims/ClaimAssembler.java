package hearsay.claims;

import hearsay.attribution.Attribution;
import hearsay.attribution.Commitment;
import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.attribution.VoiceKind;
import hearsay.claims.ClaimFinder.Statement;
import hearsay.language.Analysis;
import hearsay.language.Feature;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.mentions.Mention;
import hearsay.mentions.Place;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.Article;
import hearsay.text.BlockKind;
import hearsay.text.Extent;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes claims of statements: chain, evidence, figures, dates, flags, rank. Immutable; safe for all
 * threads.
 */
public final class ClaimAssembler {

  private final ClaimFinder finder;
  private final Moods moods;

  private ClaimAssembler(LanguagePack pack) {
    this.finder = new ClaimFinder(pack);
    this.moods = new Moods(pack);
  }

  public static ClaimAssembler of(LanguagePack pack) {
    return new ClaimAssembler(pack);
  }

  /** The claims of an article, in reading order, ranked. */
  public List<Claim> assemble(
      Article article,
      Analysis analysis,
      List<Mention> mentions,
      List<Voice> voices,
      List<Attribution> attributions,
      List<Problem> problems) {
    List<Claim> claims = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (Statement statement : finder.find(analysis, attributions)) {
      Claim claim =
          claim(claims.size(), statement, article, mentions, voices, attributions, problems);
      Voice last = voices.get(claim.chain().get(claim.chain().size() - 1));
      int tokens = statement.to() - statement.from();
      Set<CheckReason> reasons =
          CheckRanking.reasons(
              claim,
              last,
              figures(claim, mentions),
              dates(claim, mentions),
              tokens,
              names(statement));
      claim = claim.ranked(0, reasons);
      claims.add(claim);
      scores.add(CheckRanking.score(claim.reasons()));
    }
    return ranked(claims, scores);
  }

  private Claim claim(
      int id,
      Statement st,
      Article article,
      List<Mention> mentions,
      List<Voice> voices,
      List<Attribution> attributions,
      List<Problem> problems) {
    List<Attribution> line = line(st.attribution(), attributions);
    List<Integer> chain = chain(line);
    Stance stance = moods.read(st.chunks(), st.from(), st.to(), isUnderPastCue(st, line));
    List<Commitment> commitments = line.stream().map(Attribution::commitment).toList();
    Voice last = voices.get(chain.get(chain.size() - 1));
    Set<ClaimFlag> flags = flags(st, article, line, last, problems);
    Span span = st.span();
    return new Claim(
        id,
        span,
        chain,
        st.attribution(),
        Evidence.of(commitments, stance.mood()),
        stance,
        inside(mentions, span, Quantity.class),
        inside(mentions, span, TimeExpression.class),
        inside(mentions, span, Place.class),
        flags,
        0,
        Set.of());
  }

  /** The attributions around a statement, outermost first. */
  private static List<Attribution> line(int innermost, List<Attribution> attributions) {
    List<Attribution> line = new ArrayList<>();
    int at = innermost;
    while (at >= 0) {
      line.add(attributions.get(at));
      at = attributions.get(at).parent();
    }
    Collections.reverse(line);
    return line;
  }

  private static List<Integer> chain(List<Attribution> line) {
    List<Integer> chain = new ArrayList<>(List.of(Voice.OUTLET));
    for (Attribution a : line) {
      for (Relay relay : a.via()) {
        append(chain, relay.voice());
      }
      append(chain, a.voice());
    }
    return chain;
  }

  private static void append(List<Integer> chain, int voice) {
    if (voice >= 0 && !chain.contains(voice)) {
      chain.add(voice);
    }
  }

  /** True when the innermost cue is a verb in the past, in the statement's own sentence. */
  private static boolean isUnderPastCue(Statement st, List<Attribution> line) {
    Extent cue = line.isEmpty() ? null : line.get(line.size() - 1).cue();
    if (cue == null) {
      return false;
    }
    for (Token token : st.sentence().tokens()) {
      boolean past = token.has(Feature.TENSE_PAST) || token.has(Feature.TENSE_IMP);
      if (past && token.upos().isVerbal() && cue.overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }

  private Set<ClaimFlag> flags(
      Statement st, Article article, List<Attribution> line, Voice last, List<Problem> problems) {
    Set<ClaimFlag> flags = EnumSet.noneOf(ClaimFlag.class);
    Sentence s = st.sentence();
    BlockKind block = article.blocks().get(s.block()).kind();
    add(flags, block == BlockKind.TITLE, ClaimFlag.IN_TITLE);
    add(flags, moods.isNegated(st.chunks(), st.from(), st.to()), ClaimFlag.NEGATED);
    add(flags, last.kind() == VoiceKind.UNNAMED, ClaimFlag.UNNAMED_SOURCE);
    if (!line.isEmpty()) {
      Attribution inner = line.get(line.size() - 1);
      boolean told = inner.voice() >= 0;
      add(flags, !told && inner.source() != null, ClaimFlag.SOURCE_UNRESOLVED);
      add(flags, !told && inner.source() == null, ClaimFlag.SOURCE_MISSING);
    }
    add(flags, line.stream().anyMatch(a -> isUnclosed(a, problems)), ClaimFlag.QUOTATION_UNCLOSED);
    return flags;
  }

  private static void add(Set<ClaimFlag> flags, boolean holds, ClaimFlag flag) {
    if (holds) {
      flags.add(flag);
    }
  }

  private static boolean isUnclosed(Attribution a, List<Problem> problems) {
    return problems.stream()
        .anyMatch(
            p ->
                p.kind() == ProblemKind.QUOTATION_UNCLOSED
                    && p.span() != null
                    && a.content().overlaps(p.span())
                    && p.span().start() <= a.content().start());
  }

  private static List<Integer> inside(
      List<Mention> mentions, Span span, Class<? extends Mention> kind) {
    List<Integer> inside = new ArrayList<>();
    for (int i = firstFrom(mentions, span.start()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (kind.isInstance(mention) && span.contains(mention.span())) {
        inside.add(i);
      }
    }
    return inside;
  }

  /**
   * Index of the first mention that starts at or after {@code offset}; they are sorted by place.
   */
  private static int firstFrom(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Numbers that count or measure something checkable: told exactly enough, and no mere duration.
   */
  private static int figures(Claim claim, List<Mention> mentions) {
    return (int)
        claim.quantities().stream()
            .map(i -> (Quantity) mentions.get(i))
            .filter(q -> q.value() != null || q.high() != null)
            .filter(q -> q.base() == null || !q.base().unit().equals("s"))
            .count();
  }

  private static int dates(Claim claim, List<Mention> mentions) {
    return (int)
        claim.times().stream()
            .map(i -> (TimeExpression) mentions.get(i))
            .filter(TimeExpression::isSettled)
            .count();
  }

  private static int names(Statement st) {
    return (int)
        st.sentence().tokens().subList(st.from(), st.to()).stream()
            .filter(t -> t.is(Upos.PROPN))
            .count();
  }

  private static List<Claim> ranked(List<Claim> claims, List<Double> scores) {
    int[] ranks = CheckRanking.ranks(scores);
    List<Claim> ranked = new ArrayList<>();
    for (Claim c : claims) {
      ranked.add(c.ranked(ranks[c.id()], c.reasons()));
    }
    return ranked;
  }
}
