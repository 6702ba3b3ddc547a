package hearsay.report;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.mentions.Bound;
import hearsay.mentions.Mention;
import hearsay.mentions.Place;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.report.HtmlLedger.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures, times and places of a claim in one line each. */
final class HtmlFacts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Stands for the number in the words of a bound. */
  private static final String NUMBER = "\u0000";

  private final Reading reading;
  private final String text;
  private final HtmlWords words;

  HtmlFacts(Reading reading, HtmlWords words) {
    this.reading = reading;
    this.text = reading.article().text();
    this.words = words;
  }

  List<Fact> of(Claim claim) {
    List<TimeExpression> times = mentions(claim.times(), TimeExpression.class);
    Set<Fact> facts = new LinkedHashSet<>();
    for (Quantity quantity : mentions(claim.quantities(), Quantity.class)) {
      if (times.stream().noneMatch(time -> time.span().equals(quantity.span()))) {
        facts.add(figure(quantity));
      }
    }
    times.stream()
        .filter(time -> time.isSettled() || time.value() == null)
        .forEach(time -> facts.add(time(time)));
    for (Place place : mentions(claim.places(), Place.class)) {
      if (place.country() != null) {
        facts.add(new Fact(place.span().of(text), null, place.country(), null, null, false));
      }
    }
    return List.copyOf(facts);
  }

  private <M extends Mention> List<M> mentions(List<Integer> indexes, Class<M> kind) {
    List<M> found = new ArrayList<>();
    for (int index : indexes) {
      Mention mention = reading.mentions().get(index);
      if (kind.isInstance(mention)) {
        found.add(kind.cast(mention));
      }
    }
    return found;
  }

  private Fact figure(Quantity q) {
    String of = q.of() == null ? null : q.of().of(text);
    String bound = q.bound() == Bound.EXACT ? null : before(q.bound());
    BigDecimal share = share(q);
    if (share != null) {
      String percent =
          words.number(share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)) + "\u00a0%";
      return new Fact(null, bound, percent, null, of, false);
    }
    String value = value(q);
    if (value == null) {
      return new Fact(q.span().of(text), null, null, null, null, false);
    }
    boolean range = q.value() == null && q.low() != null && q.high() != null;
    return new Fact(null, range ? null : bound, value, unit(q.unit()), of, false);
  }

  /** The words of a bound that stand before the number. */
  private String before(Bound bound) {
    String shared = words.text("bound." + bound.id(), NUMBER, NUMBER);
    return shared.substring(0, shared.indexOf(NUMBER)).strip();
  }

  /** A part of one, as "a third" is told: without a unit and at most one. */
  private static @Nullable BigDecimal share(Quantity q) {
    boolean part = "1".equals(q.unit());
    return part && q.value() != null && q.value().compareTo(BigDecimal.ONE) <= 0 ? q.value() : null;
  }

  private @Nullable String value(Quantity q) {
    if (q.value() != null) {
      return words.number(q.value());
    }
    if (q.low() != null && q.high() != null) {
      return words.text("bound.between", words.number(q.low()), words.number(q.high()));
    }
    BigDecimal limit = q.low() != null ? q.low() : q.high();
    return limit == null ? null : words.number(limit);
  }

  private @Nullable String unit(@Nullable String code) {
    if (code == null || code.equals("1")) {
      return null;
    }
    return words.find("unit." + code).orElse(code);
  }

  private Fact time(TimeExpression time) {
    String said = time.span().of(text);
    if (time.value() != null) {
      return new Fact(said, null, time.value(), null, null, false);
    }
    if (time.problem() == null) {
      return new Fact(said, null, null, null, null, false);
    }
    boolean fault = time.problem().equals("impossible") || time.problem().equals("weekday");
    String why = words.find("when." + time.problem()).orElse(time.problem());
    return new Fact(said, null, null, why, null, fault);
  }
}
