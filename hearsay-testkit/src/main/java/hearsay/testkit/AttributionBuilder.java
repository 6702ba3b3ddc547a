package hearsay.testkit;

import hearsay.attribution.Attribution;
import hearsay.attribution.Certainty;
import hearsay.attribution.Commitment;
import hearsay.attribution.CueClass;
import hearsay.attribution.Form;
import hearsay.attribution.Polarity;
import hearsay.attribution.Relay;
import hearsay.attribution.Rival;
import hearsay.text.Extent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attribution on its way into a {@link ReadingBuilder}. For one thread. */
public final class AttributionBuilder {

  private final ReadingBuilder reading;
  private final int id;
  private final int voice;
  private final Extent content;
  private final List<Relay> via = new ArrayList<>();
  private final List<Rival> rejected = new ArrayList<>();
  private int parent = Attribution.NONE;
  private @Nullable Extent source;
  private @Nullable Extent cue;
  private String cueLemma = "";
  private CueClass cueClass = CueClass.NEUTRAL;
  private Commitment commitment = new Commitment(Certainty.REPORTED, Polarity.AFFIRMED, null);

  AttributionBuilder(ReadingBuilder reading, int id, int voice, Extent content) {
    this.reading = reading;
    this.id = id;
    this.voice = voice;
    this.content = content;
  }

  public AttributionBuilder source(String words) {
    source = reading.extent(words);
    return this;
  }

  public AttributionBuilder cue(String words, String lemma, CueClass does) {
    cue = reading.extent(words);
    cueLemma = lemma;
    cueClass = does;
    return this;
  }

  public AttributionBuilder inside(int attribution) {
    parent = attribution;
    return this;
  }

  public AttributionBuilder via(int relay, String words, String rule) {
    via.add(reading.relay(relay, words, rule));
    return this;
  }

  public AttributionBuilder commits(Certainty certainty, Polarity polarity, String marker) {
    commitment = new Commitment(certainty, polarity, reading.extent(marker));
    return this;
  }

  public AttributionBuilder rejecting(String rule, String words, String reason) {
    rejected.add(new Rival(rule, reading.extent(words), reason));
    return this;
  }

  /** Adds it to the reading; gives its id. */
  public int as(Form form, String rule) {
    return reading.add(
        new Attribution(
            id,
            parent,
            source,
            voice,
            via,
            cue,
            cueLemma,
            cueClass,
            content,
            form,
            commitment,
            rule,
            rejected));
  }
}
