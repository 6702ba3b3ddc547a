package hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.attribution.Attribution;
import hearsay.attribution.Commitment;
import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.attribution.Voice.Unnamed;
import hearsay.attribution.Voice.VoiceMention;
import hearsay.claims.Claim;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Reading;
import java.io.IOException;
import java.util.List;

/** One reading on its way into JSON: the object, and who says what. For one thread. */
final class LedgerObject {

  private final Reading reading;
  private final LedgerFields out;
  private final LedgerArticle articles;
  private final LedgerMentions mentions;

  LedgerObject(Reading reading, JsonGenerator json) {
    this.reading = reading;
    this.out = new LedgerFields(reading.article().text(), json);
    this.articles = new LedgerArticle(out);
    this.mentions = new LedgerMentions(reading, out);
  }

  void write() throws IOException {
    out.open();
    out.text("ledger", LedgerJson.VERSION);
    articles.article(reading.article());
    out.list("voices", reading.voices(), this::voice);
    mentions.names();
    out.list("attributions", reading.attributions(), this::attribution);
    out.list("claims", reading.claims(), this::claim);
    out.texts("events", List.of());
    mentions.quantitiesTimesAndPlaces();
    articles.problems(reading.problems());
    out.close();
  }

  private void voice(Voice voice) throws IOException {
    out.text("id", "v" + voice.id());
    out.text("name", voice.name());
    out.word("kind", voice.kind());
    out.text("description", voice.description());
    out.text("country", voice.country());
    Unnamed unnamed = voice.unnamed();
    if (unnamed != null) {
      out.open("unnamed");
      out.number("count", unnamed.count());
      out.text("side", unnamed.side());
      out.close();
    }
    out.list("mentions", voice.mentions(), this::voiceMention);
  }

  private void voiceMention(VoiceMention mention) throws IOException {
    out.span(mention.span());
    out.word("kind", mention.kind());
  }

  private void attribution(Attribution a) throws IOException {
    out.text("id", "a" + (a.id() + 1));
    out.pieces("source", a.source());
    if (a.voice() != Attribution.NONE) {
      out.text("voice", "v" + a.voice());
    }
    out.pieces("cue", a.cue(), "lemma", a.cueLemma());
    out.pieces("content", a.content());
    out.word("form", a.form());
    commitment(a.commitment());
    if (a.parent() != Attribution.NONE) {
      out.text("parent", "a" + (a.parent() + 1));
    }
    if (!a.via().isEmpty()) {
      out.list("via", a.via(), this::relay);
    }
    out.text("rule", a.rule());
  }

  private void commitment(Commitment commitment) throws IOException {
    out.open("commitment");
    out.word("certainty", commitment.certainty());
    out.word("polarity", commitment.polarity());
    out.pieces("marker", commitment.marker());
    out.close();
  }

  private void relay(Relay relay) throws IOException {
    out.text("voice", "v" + relay.voice());
    out.span(relay.words().hull());
    out.text("rule", relay.rule());
  }

  private void claim(Claim claim) throws IOException {
    out.text("id", "c" + (claim.id() + 1));
    out.span(claim.span());
    out.texts("chain", claim.chain().stream().map(voice -> "v" + voice).toList());
    out.text("evidence", claim.evidence().id());
    if (claim.attribution() != Attribution.NONE) {
      out.text("attribution", "a" + (claim.attribution() + 1));
    }
    out.number("rank", claim.rank());
    out.texts("events", List.of());
    out.texts("quantities", mentions.ids(claim.quantities()));
    out.texts("times", mentions.ids(claim.times()));
    out.texts("places", mentions.ids(claim.places()));
    out.texts("flags", claim.flags().stream().sorted().map(ClaimFlag::id).toList());
    out.text("rule", claim.stance().rule());
  }
}
