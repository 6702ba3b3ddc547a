package hearsay.mentions;

import hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time, as TIMEX3 (ISO-TimeML).
 *
 * @param type what kind of time
 * @param value TIMEX3 value: {@code 2022-01-08}, {@code 2022-W01}, {@code P3D}, {@code
 *     PRESENT_REF}; {@code null} where the text and its date of publication do not settle it
 * @param precision what the value is precise to: {@code year}, {@code month}, {@code day}, {@code
 *     hour} …, or {@code null}
 * @param anchoredOn the TIMEX3 value a relative expression was counted from
 * @param problem why there is no value, in a word: {@code impossible}, {@code unanchored}, {@code
 *     vague}, {@code weekday}
 * @param rule the row or pattern that read it: {@code fr.time.weekday.this}
 */
public record TimeExpression(
    Span span,
    TimeType type,
    @Nullable String value,
    @Nullable String precision,
    @Nullable String anchoredOn,
    @Nullable String problem,
    String rule)
    implements Mention {

  /**
   * True when the value says when, or how long: not for vague words ("désormais") and values with
   * unknown parts ("des mois").
   */
  public boolean isSettled() {
    return value != null && !value.endsWith("_REF") && value.indexOf('X') < 0;
  }
}
