package hearsay.claims;

import hearsay.attribution.Attribution;
import hearsay.attribution.Voice;
import hearsay.language.Analysis;
import hearsay.mentions.Mention;
import hearsay.text.Article;
import hearsay.text.Problem;
import java.util.List;

/**
 * Everything that was read in one article, layer by layer. Immutable. Cross-references are indexes
 * into these lists, so a reading is one tree and can be written as one JSON object.
 *
 * @param article the text and what is known about it
 * @param analysis the words of the blocks that are read
 * @param mentions names, places, times, quantities, by place in the text
 * @param voices who speaks; the outlet first
 * @param attributions who says what, by place in the text
 * @param claims the statements, in reading order
 * @param problems all of them, those of the article included, by place in the text
 */
public record Reading(
    Article article,
    Analysis analysis,
    List<Mention> mentions,
    List<Voice> voices,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Problem> problems) {

  public Reading {
    mentions = List.copyOf(mentions);
    voices = List.copyOf(voices);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  /** The claims, the one to check first in front. */
  public List<Claim> byRank() {
    return claims.stream().sorted(java.util.Comparator.comparingInt(Claim::rank)).toList();
  }
}
