package hearsay.report;

import hearsay.attribution.Attribution;
import hearsay.attribution.Relay;
import hearsay.attribution.Rival;
import hearsay.attribution.Voice;
import hearsay.claims.CheckReason;
import hearsay.claims.Claim;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import hearsay.claims.Speaking;
import hearsay.claims.Stance;
import hearsay.formats.Messages;
import hearsay.mentions.Mention;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.CodePoints;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why one claim was read as it was: each step of its chain, its evidence, its figures and its rank,
 * with the rules, the words they rest on, and the readings that were rejected. For one thread.
 */
public final class TerminalExplanation {

  private final TerminalStyle style;
  private final Reading reading;
  private final Wording words;
  private final Messages messages;
  private final TerminalInk ink;
  private final TerminalText text;
  private final CodePoints codePoints;
  private final List<String> lines = new ArrayList<>();

  public TerminalExplanation(TerminalStyle style, Locale locale, Reading reading) {
    this.style = style;
    this.reading = reading;
    this.words = new Wording(reading, locale);
    this.messages = words.messages();
    this.ink = new TerminalInk(style.color(), Speaking.of(reading));
    this.text = new TerminalText(style.charset());
    this.codePoints = CodePoints.of(reading.article().text());
  }

  /** The explanation of a claim of this reading, with a line end after each line. */
  public String of(Claim claim) {
    lines.clear();
    claim(claim);
    chain(claim);
    evidence(claim);
    facts(claim);
    rank(claim);
    return String.join("\n", lines) + "\n";
  }

  private void claim(Claim claim) {
    String evidence = text.line(words.evidence(claim.evidence()));
    lines.add(ink.dim("c" + (claim.id() + 1)) + "  " + ink.bold(evidence));
    add(2, claim.span().of(reading.article().text()));
    String file = Objects.requireNonNullElse(reading.article().metadata().file(), words.title());
    int start = codePoints.at(claim.span().start());
    int end = codePoints.at(claim.span().end());
    add(2, messages.text("explain.place", start, end, file, claim.rank()));
  }

  private void heading(String title) {
    lines.add("");
    lines.add(ink.bold(text.line(title)));
  }

  private void add(int indent, String line) {
    for (String part : TerminalText.wrap(text.line(line), style.width() - indent)) {
      lines.add(" ".repeat(indent) + part);
    }
  }

  private void chain(Claim claim) {
    heading(messages.text("explain.chain"));
    add(2, words.voice(Voice.OUTLET));
    boolean alone = claim.attribution() == Attribution.NONE;
    add(6, messages.text(alone ? "explain.outlet.only" : "explain.outlet"));
    for (Attribution step : steps(claim)) {
      for (Relay relay : step.via()) {
        voice(relay.voice());
        add(6, messages.text("explain.relay", quoted(relay.words())));
        add(6, messages.text("explain.rule", relay.rule()));
      }
      step(step);
    }
  }

  /** The attributions around a claim, outermost first. */
  private List<Attribution> steps(Claim claim) {
    List<Attribution> all = reading.attributions();
    List<Attribution> steps = new ArrayList<>();
    int at = claim.attribution();
    while (at != Attribution.NONE && steps.size() < all.size()) {
      steps.add(all.get(at));
      at = all.get(at).parent();
    }
    Collections.reverse(steps);
    return steps;
  }

  private void voice(int voice) {
    String unnamed = words.isUnnamed(voice) ? " " + messages.text("unnamed.bracket") : "";
    add(2, "› " + words.voiceInFull(voice) + unnamed);
  }

  private void step(Attribution step) {
    if (step.voice() == Attribution.NONE) {
      add(2, "› ?");
    } else {
      voice(step.voice());
    }
    source(step);
    cue(step);
    String form = messages.text("form." + step.form().name().toLowerCase(Locale.ROOT));
    add(6, form);
    commitment(step);
    add(6, messages.text("explain.rule", step.rule()));
    step.rejected().forEach(this::rejected);
  }

  private void source(Attribution step) {
    if (step.source() == null) {
      add(6, messages.text("explain.source.none"));
    } else {
      String key = step.voice() == Attribution.NONE ? "explain.source.open" : "explain.source";
      add(6, messages.text(key, quoted(step.source())));
    }
  }

  private void cue(Attribution step) {
    if (step.cue() != null) {
      String key = step.cueLemma().isEmpty() ? "explain.cue" : "explain.cue.class";
      add(6, messages.text(key, quoted(step.cue()), step.cueLemma()));
    }
  }

  private void commitment(Attribution step) {
    String certainty = "certainty." + step.commitment().certainty().name().toLowerCase(Locale.ROOT);
    String polarity = "polarity." + step.commitment().polarity().name().toLowerCase(Locale.ROOT);
    Extent marker = step.commitment().marker();
    add(
        6,
        messages.text(
            marker == null ? "explain.commitment" : "explain.commitment.marker",
            messages.text(certainty),
            messages.text(polarity),
            marker == null ? "" : quoted(marker)));
  }

  private void rejected(Rival rival) {
    String key = "reason." + rival.reason();
    String reason = messages.has(key) ? messages.text(key) : rival.reason();
    Extent on = rival.words();
    add(
        6,
        on == null
            ? messages.text("explain.rejected", rival.rule(), reason)
            : messages.text("explain.rejected.words", rival.rule(), quoted(on), reason));
  }

  private String quoted(Extent extent) {
    Span hull = extent.hull();
    return messages.text(
        "explain.words",
        extent.of(reading.article().text()),
        codePoints.at(hull.start()),
        codePoints.at(hull.end()));
  }

  private void evidence(Claim claim) {
    heading(messages.text("explain.evidence", words.evidence(claim.evidence())));
    Stance stance = claim.stance();
    String mood = messages.text("mood." + stance.mood().name().toLowerCase(Locale.ROOT));
    Extent marker = stance.marker();
    add(
        6,
        marker == null
            ? messages.text("explain.mood", mood)
            : messages.text("explain.mood.marker", mood, quoted(marker)));
    add(6, messages.text("explain.rule", stance.rule()));
    stance.rejected().forEach(this::rejected);
    String order =
        Stream.of(Evidence.values())
            .map(e -> e == claim.evidence() ? "[" + words.evidence(e) + "]" : words.evidence(e))
            .collect(Collectors.joining(" › "));
    add(6, messages.text("explain.order", order));
  }

  private void facts(Claim claim) {
    List<Integer> indexes = new ArrayList<>(claim.quantities());
    indexes.addAll(claim.times());
    indexes.addAll(claim.places());
    if (indexes.isEmpty()) {
      return;
    }
    heading(messages.text("explain.facts"));
    for (int index : indexes) {
      Mention mention = reading.mentions().get(index);
      String value = value(mention);
      String said = quoted(Extent.of(mention.span()));
      add(6, value.isEmpty() ? said : messages.text("explain.value", said, value));
      String rule = rule(mention);
      if (rule != null) {
        add(8, messages.text("explain.rule", rule));
      }
    }
  }

  private String value(Mention mention) {
    if (mention instanceof Quantity quantity) {
      return words.figure(quantity);
    }
    return mention instanceof TimeExpression time ? words.time(time) : "";
  }

  private static @Nullable String rule(Mention mention) {
    if (mention instanceof Quantity quantity) {
      return quantity.rule();
    }
    return mention instanceof TimeExpression time ? time.rule() : null;
  }

  private void rank(Claim claim) {
    heading(messages.text("explain.rank", claim.rank()));
    for (CheckReason reason : claim.reasons().stream().sorted().toList()) {
      String weight = (reason.weight() < 0 ? "" : "+") + reason.weight();
      add(6, weight + "  " + messages.text("check." + reason.id()));
    }
  }
}
