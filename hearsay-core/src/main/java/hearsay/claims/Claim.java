package hearsay.claims;

import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * One checkable statement of an article. Immutable.
 *
 * @param id index in the reading's claims, in reading order
 * @param span the exact words: a clause or a sentence (UTF-16 units)
 * @param chain voices from the outlet (always first, always {@link
 *     hearsay.attribution.Voice#OUTLET}) to the one who says it. A source that could not be told
 *     has no place in it, see {@link ClaimFlag#SOURCE_UNRESOLVED}
 * @param attribution the innermost attribution around it, or {@link
 *     hearsay.attribution.Attribution#NONE}
 * @param evidence how firmly it stands: {@link Evidence#of}
 * @param stance the mood of its own clause, and why
 * @param quantities indexes in {@link Reading#mentions()}
 * @param times indexes in {@link Reading#mentions()}
 * @param places indexes in {@link Reading#mentions()}
 * @param flags what a reader should know
 * @param rank 1 is to be checked first; every claim of an article has its own
 * @param reasons what the rank was made of
 */
public record Claim(
    int id,
    Span span,
    List<Integer> chain,
    int attribution,
    Evidence evidence,
    Stance stance,
    List<Integer> quantities,
    List<Integer> times,
    List<Integer> places,
    Set<ClaimFlag> flags,
    int rank,
    Set<CheckReason> reasons) {

  public Claim {
    chain = List.copyOf(chain);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    places = List.copyOf(places);
    flags = Set.copyOf(flags);
    reasons = Set.copyOf(reasons);
  }

  /** The same claim with its place in the order of checking, and what put it there. */
  Claim ranked(int newRank, Set<CheckReason> newReasons) {
    return new Claim(
        id,
        span,
        chain,
        attribution,
        evidence,
        stance,
        quantities,
        times,
        places,
        flags,
        newRank,
        newReasons);
  }
}
