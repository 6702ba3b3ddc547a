package hearsay.formats;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.mentions.Entity;
import hearsay.mentions.Mention;
import hearsay.mentions.Place;
import hearsay.mentions.Place.Coordinates;
import hearsay.mentions.Quantity;
import hearsay.mentions.Quantity.Measure;
import hearsay.mentions.TimeExpression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentions of one reading in JSON, each kind in its own list with its own ids. */
final class LedgerMentions {

  private final Reading reading;
  private final LedgerFields out;

  /** The ledger's id of each mention, by its index in the reading. */
  private final List<String> ids = new ArrayList<>();

  /** The first claim that counts with a mention, by the mention's index. */
  private final Map<Integer, Integer> claims = new HashMap<>();

  LedgerMentions(Reading reading, LedgerFields out) {
    this.reading = reading;
    this.out = out;
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      String letter = letter(mention);
      ids.add(letter + counts.merge(letter, 1, Integer::sum));
    }
    for (Claim claim : reading.claims()) {
      claim.quantities().forEach(quantity -> claims.putIfAbsent(quantity, claim.id()));
    }
  }

  private static String letter(Mention mention) {
    if (mention instanceof Entity) {
      return "n";
    } else if (mention instanceof Quantity) {
      return "q";
    }
    return mention instanceof TimeExpression ? "t" : "p";
  }

  List<String> ids(List<Integer> indexes) {
    return indexes.stream().map(ids::get).toList();
  }

  void names() throws IOException {
    list("names", Entity.class, this::name);
  }

  void quantitiesTimesAndPlaces() throws IOException {
    list("quantities", Quantity.class, this::quantity);
    list("times", TimeExpression.class, this::time);
    list("places", Place.class, this::place);
  }

  /** Writes what is particular to one mention. */
  private interface Particulars<T> {
    void write(int index, T mention) throws IOException;
  }

  private <T extends Mention> void list(String field, Class<T> kind, Particulars<T> particulars)
      throws IOException {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < reading.mentions().size(); i++) {
      if (kind.isInstance(reading.mentions().get(i))) {
        indexes.add(i);
      }
    }
    out.list(
        field,
        indexes,
        index -> {
          T mention = kind.cast(reading.mentions().get(index));
          out.text("id", ids.get(index));
          out.span(mention.span());
          particulars.write(index, mention);
        });
  }

  private void name(int index, Entity name) throws IOException {
    out.text("type", name.type().name());
    out.text("name", name.name());
    out.text("country", name.country());
  }

  private void quantity(int index, Quantity quantity) throws IOException {
    out.number("value", quantity.value());
    out.number("low", quantity.low());
    out.number("high", quantity.high());
    out.text("bound", quantity.bound().id());
    out.text("unit", quantity.unit());
    Measure base = quantity.base();
    if (base != null) {
      out.open("base");
      out.number("value", base.value());
      out.text("unit", base.unit());
      out.close();
    }
    if (quantity.of() != null) {
      out.text("of", out.slice(quantity.of()));
    }
    Integer claim = claims.get(index);
    if (claim != null) {
      out.text("claim", "c" + (claim + 1));
    }
    out.text("rule", quantity.rule());
  }

  private void time(int index, TimeExpression time) throws IOException {
    out.text("type", time.type().name());
    out.text("value", time.value());
    out.text("precision", time.precision());
    out.text("anchored_on", time.anchoredOn());
    out.text("problem", time.problem());
    out.text("rule", time.rule());
  }

  private void place(int index, Place place) throws IOException {
    out.text("name", place.name());
    out.text("country", place.country());
    out.word("precision", place.precision());
    Coordinates at = place.at();
    if (at != null) {
      out.degrees("latitude", at.latitude());
      out.degrees("longitude", at.longitude());
    }
    out.text("geonames", place.geonames());
  }
}
