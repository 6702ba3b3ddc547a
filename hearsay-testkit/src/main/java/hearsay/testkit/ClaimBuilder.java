package hearsay.testkit;

import hearsay.attribution.Attribution;
import hearsay.attribution.Rival;
import hearsay.claims.CheckReason;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Mood;
import hearsay.claims.Stance;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One claim on its way into a {@link ReadingBuilder}. For one thread. */
public final class ClaimBuilder {

  final Span span;
  final Set<ClaimFlag> flags = EnumSet.noneOf(ClaimFlag.class);
  final Set<CheckReason> reasons = EnumSet.noneOf(CheckReason.class);
  int attribution = Attribution.NONE;
  Stance stance = new Stance(Mood.INDICATIVE, null, "mood.indicative", List.of());
  private final ReadingBuilder reading;

  ClaimBuilder(ReadingBuilder reading, Span span) {
    this.reading = reading;
    this.span = span;
  }

  public ClaimBuilder in(int attributionId) {
    attribution = attributionId;
    return this;
  }

  public ClaimBuilder mood(Mood mood, @Nullable String marker, String rule, Rival... rejected) {
    Extent words = marker == null ? null : reading.extent(marker);
    stance = new Stance(mood, words, rule, List.of(rejected));
    return this;
  }

  public ClaimBuilder flag(ClaimFlag... more) {
    flags.addAll(List.of(more));
    return this;
  }

  /** Adds it to the reading, with what its rank is made of. */
  public void because(CheckReason... why) {
    reasons.addAll(List.of(why));
    reading.add(this);
  }
}
