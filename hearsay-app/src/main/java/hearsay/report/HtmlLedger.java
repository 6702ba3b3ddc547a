package hearsay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ledger beside a paragraph shows: plain records for the templates. */
final class HtmlLedger {

  private HtmlLedger() {}

  /**
   * One claim.
   *
   * @param number from 1, in reading order
   * @param hue class of the last voice's colour
   * @param evidence id of its evidence: {@code conditional}
   * @param words the exact words
   * @param voices ids for the filter by voice, with a space before and after each
   * @param notes what else a reader should know
   * @param cite the citation that is copied
   */
  record Entry(
      int number,
      String hue,
      String evidence,
      String words,
      String voices,
      List<Link> chain,
      List<Fact> facts,
      List<String> notes,
      String cite,
      Why why) {}

  /** A voice of a chain, and the cue before it in the article's words. */
  record Link(HtmlVoices.Key key, @Nullable String cue) {}

  /**
   * A figure, a time or a place of a claim.
   *
   * @param words of the article, before the value
   * @param bound in the report's words, before the value
   * @param of of the article, after the value
   * @param bad true when the value is missing for a fault
   */
  record Fact(
      @Nullable String words,
      @Nullable String bound,
      @Nullable String value,
      @Nullable String unit,
      @Nullable String of,
      boolean bad) {}

  /** Why a claim was read so. */
  record Why(
      List<Step> steps,
      List<Ground> grounds,
      List<Loser> rejected,
      String offsets,
      int rank,
      List<String> reasons) {}

  /**
   * One step of the chain.
   *
   * @param key of the voice it opens
   * @param cue the trigger words
   * @param source the words that name the voice
   * @param at offsets of the source in code points
   * @param scope offsets of what is given to the voice
   */
  record Step(
      HtmlVoices.Key key,
      String relation,
      @Nullable String cue,
      @Nullable String source,
      @Nullable String at,
      @Nullable String scope,
      String rule) {}

  /** One thing the evidence rests on: words, what they mean, and the rule that says so. */
  record Ground(@Nullable String words, String sentence, @Nullable String rule) {}

  /**
   * A reading that was not taken.
   *
   * @param reason its sentence
   * @param address the address of the reason, where there is no sentence for it
   */
  record Loser(
      @Nullable String words, String rule, @Nullable String reason, @Nullable String address) {}
}
