package hearsay.claims;

import java.util.Locale;

/** Why a claim is worth checking early, or late; each with the weight it adds to the score. */
public enum CheckReason {
  FIGURE(3.0),
  SECOND_FIGURE(1.0),
  DATE(1.0),
  NAMES(1.0),
  UNNAMED_VOICE(2.0),
  LONG_CHAIN(1.0),
  HEARSAY(2.0),
  DENIAL(1.5),
  INTERESTED_VOICE(1.0),
  TITLE(0.5),
  NO_FIGURE_NO_NAME(-2.0),
  QUESTION(-3.0),
  HYPOTHESIS(-3.0),
  PREDICTION(-4.0),
  OPINION(-6.0),
  TOO_SHORT(-2.0),
  TOO_LONG(-1.0);

  private final double weight;

  CheckReason(double weight) {
    this.weight = weight;
  }

  public double weight() {
    return weight;
  }

  /** Lower-case address: {@code unnamed-voice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
