package hearsay.attribution;

import hearsay.language.Analysis;
import hearsay.language.Chunker;
import hearsay.language.Grammar;
import hearsay.language.LanguagePack;
import hearsay.text.Article;
import hearsay.text.HullIndex;
import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in an article: joins cues, sources and contents, settles conflicts, nests the
 * results and names the voices. Immutable; safe for all threads.
 */
public final class Attributor {

  /**
   * @param voices the outlet first
   * @param attributions by place of their content
   * @param problems what was wrong with the quotation marks
   */
  public record Result(List<Voice> voices, List<Attribution> attributions, List<Problem> problems) {

    public Result {
      voices = List.copyOf(voices);
      attributions = List.copyOf(attributions);
      problems = List.copyOf(problems);
    }
  }

  private final String language;
  private final Chunker chunker;
  private final CueMatcher matcher;
  private final Grammar grammar;
  private final Speakers speakers;
  private final Relays relays;
  private final Limits limits;

  private Attributor(LanguagePack pack, Limits limits) {
    this.language = pack.code();
    this.chunker = Chunker.of(pack);
    this.matcher = new CueMatcher(CueLexicon.of(pack));
    this.grammar = Grammar.of(pack);
    this.speakers = Speakers.of(pack);
    this.relays = Relays.of(pack);
    this.limits = limits;
  }

  /** Reads the language's tables. */
  public static Attributor of(LanguagePack pack, Limits limits) {
    return new Attributor(pack, limits);
  }

  public Result attribute(Article article, Analysis analysis) {
    QuotationScanner.Result quotes = QuotationScanner.scan(article, limits);
    Context x =
        new Context(article, analysis, quotes.quotations(), chunker, matcher, grammar, speakers);
    List<Draft> drafts = new QuoteRules(x, grammar, speakers, language).drafts();
    for (int i = 0; i < x.clauses.size(); i++) {
      sentence(x, i, drafts);
    }
    List<Draft> settled = Conflicts.settle(drafts);
    Voices voices = new Voices(article.text(), article.metadata().outlet(), speakers, grammar);
    List<Attribution> attributions = new Nesting(x, grammar, voices, relays, limits).nest(settled);
    return new Result(voices.toList(), attributions, quotes.problems());
  }

  private void sentence(Context x, int i, List<Draft> drafts) {
    Clause clause = x.clause(i);
    Subjects subjects = x.subjects.get(i);
    ClauseRules verbs = new ClauseRules(clause, subjects, speakers, grammar, language);
    NounRules nouns = new NounRules(clause, subjects, speakers, grammar, language);
    PrepositionRules prepositions =
        new PrepositionRules(clause, subjects, speakers, grammar, language);
    for (Cue cue : clause.cues) {
      Draft draft = draft(cue, verbs, nouns, prepositions);
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  private static @Nullable Draft draft(
      Cue cue, ClauseRules verbs, NounRules nouns, PrepositionRules prepositions) {
    return switch (cue.row().pos()) {
      case "verb" -> verbs.draft(cue);
      case "noun" -> nouns.draft(cue);
      default -> prepositions.draft(cue);
    };
  }

  /** Settles which drafts stand. */
  static final class Conflicts {

    private Conflicts() {}

    /**
     * The drafts that stand, by place. A cue makes one attribution; of two that claim the same
     * words the one whose frame proves more wins, and keeps the other as a rival.
     */
    static List<Draft> settle(List<Draft> drafts) {
      List<Draft> byPriority = new ArrayList<>(drafts);
      byPriority.sort(Comparator.comparingInt((Draft d) -> -d.priority()));
      List<Draft> kept = new ArrayList<>();
      HullIndex index = new HullIndex();
      for (Draft draft : byPriority) {
        Span hull = draft.whole().hull();
        int winner = winner(kept, index.near(hull), draft);
        if (winner < 0) {
          index.add(kept.size(), hull);
          kept.add(draft);
        } else {
          String reason = isSameCue(kept.get(winner), draft) ? "cue.used" : "content.taken";
          Rival rival = new Rival(draft.rule(), draft.content(), reason);
          kept.set(winner, kept.get(winner).withRival(rival));
        }
      }
      kept.sort(Comparator.comparing((Draft d) -> d.content().hull()));
      return kept;
    }

    private static int winner(List<Draft> kept, List<Integer> near, Draft draft) {
      for (int i : near) {
        Draft other = kept.get(i);
        if (isSameCue(other, draft) || isSameContent(other, draft) || crosses(other, draft)) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isSameCue(Draft a, Draft b) {
      return a.cue() != null && b.cue() != null && a.cue().overlaps(b.cue());
    }

    private static boolean isSameContent(Draft a, Draft b) {
      return a.content().equals(b.content())
          || (a.quoted() != b.quoted() && a.content().hull().equals(b.content().hull()));
    }

    /** A content may lie inside another, or apart from it, but not astride its edge. */
    private static boolean crosses(Draft a, Draft b) {
      if (!a.content().overlaps(b.content())) {
        return false;
      }
      boolean nested = a.content().contains(b.content()) || b.content().contains(a.content());
      boolean hull =
          a.content().hull().contains(b.content().hull())
              || b.content().hull().contains(a.content().hull());
      return !nested && !hull;
    }
  }
}
