package hearsay.report;

import hearsay.attribution.Attribution;
import hearsay.attribution.Certainty;
import hearsay.attribution.Polarity;
import hearsay.attribution.Rival;
import hearsay.attribution.Voice;
import hearsay.claims.CheckReason;
import hearsay.claims.Claim;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Evidence;
import hearsay.claims.Mood;
import hearsay.claims.Reading;
import hearsay.report.HtmlLedger.Entry;
import hearsay.report.HtmlLedger.Ground;
import hearsay.report.HtmlLedger.Link;
import hearsay.report.HtmlLedger.Loser;
import hearsay.report.HtmlLedger.Step;
import hearsay.report.HtmlLedger.Why;
import hearsay.text.CodePoints;
import hearsay.text.Extent;
import hearsay.text.Metadata;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger's entry of each claim: chain, facts, and why it was read so. */
final class HtmlClaims {

  /** Cues longer than this are cut in the chain; "why?" has them whole. */
  private static final int LONGEST_CUE = 40;

  private final Reading reading;
  private final String text;
  private final HtmlVoices voices;
  private final HtmlWords words;
  private final HtmlFacts facts;
  private final CodePoints points;
  private final String citedAs;
  private final String textHash;

  HtmlClaims(Reading reading, HtmlVoices voices, HtmlWords words) {
    this.reading = reading;
    this.text = reading.article().text();
    this.voices = voices;
    this.words = words;
    this.facts = new HtmlFacts(reading, words);
    this.points = CodePoints.of(text);
    this.textHash = reading.article().textSha256();
    Metadata metadata = reading.article().metadata();
    this.citedAs =
        Stream.of(metadata.title(), metadata.published(), metadata.url())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
  }

  /** The voice that says a claim; {@link Attribution#NONE} when its source could not be told. */
  static int lastVoice(Claim claim) {
    return sourceUntold(claim) ? Attribution.NONE : claim.chain().get(claim.chain().size() - 1);
  }

  /** The voices of a claim's chain, each between spaces; the outlet only where it speaks itself. */
  static String voiceIds(Claim claim) {
    if (claim.chain().size() == 1 && !sourceUntold(claim)) {
      return " " + Voice.OUTLET + " ";
    }
    String told =
        claim.chain().stream()
            .skip(1)
            .map(String::valueOf)
            .collect(Collectors.joining(" ", " ", " "));
    return sourceUntold(claim) ? told + Attribution.NONE + " " : told;
  }

  Entry entry(Claim claim) {
    String said = claim.span().of(text);
    return new Entry(
        claim.id() + 1,
        voices.key(lastVoice(claim)).hue(),
        claim.evidence().id(),
        said,
        voiceIds(claim),
        chain(claim),
        facts.of(claim),
        notes(claim),
        cite(claim, said),
        why(claim));
  }

  private static boolean sourceUntold(Claim claim) {
    return claim.flags().contains(ClaimFlag.SOURCE_UNRESOLVED)
        || claim.flags().contains(ClaimFlag.SOURCE_MISSING);
  }

  private List<Link> chain(Claim claim) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(voices.key(Voice.OUTLET), null));
    List<ChainStep> steps = new ArrayList<>(ChainStep.of(reading, claim));
    for (int voice : claim.chain().subList(1, claim.chain().size())) {
      String cue = null;
      for (int i = 0; i < steps.size() && cue == null; i++) {
        if (steps.get(i).voice() == voice) {
          cue = shortened(steps.get(i).cue());
          steps.subList(0, i + 1).clear();
          break;
        }
      }
      links.add(new Link(voices.key(voice), cue));
    }
    if (sourceUntold(claim)) {
      String cue = steps.isEmpty() ? null : shortened(steps.get(steps.size() - 1).cue());
      links.add(new Link(voices.key(Attribution.NONE), cue));
    }
    return links;
  }

  private @Nullable String shortened(@Nullable Extent cue) {
    if (cue == null) {
      return null;
    }
    String said = cue.of(text);
    return said.length() <= LONGEST_CUE
        ? said
        : said.substring(0, said.offsetByCodePoints(0, LONGEST_CUE / 2)) + "…";
  }

  private List<String> notes(Claim claim) {
    return Stream.of(
            ClaimFlag.NEGATED,
            ClaimFlag.QUOTATION_UNCLOSED,
            ClaimFlag.SOURCE_UNRESOLVED,
            ClaimFlag.SOURCE_MISSING)
        .filter(claim.flags()::contains)
        .map(flag -> words.text("flag." + flag.id()))
        .toList();
  }

  private String cite(Claim claim, String said) {
    String chain =
        chain(claim).stream().map(link -> link.key().name()).collect(Collectors.joining(" › "));
    return words.text(
        "cite",
        said,
        chain,
        words.text("evidence." + claim.evidence().id()),
        citedAs.isEmpty() ? "–" : citedAs,
        offsets(claim.span()),
        textHash);
  }

  private String offsets(Span span) {
    return "article.text[" + points.at(span.start()) + ":" + points.at(span.end()) + "]";
  }

  private Why why(Claim claim) {
    List<String> reasons =
        claim.reasons().stream().sorted(Comparator.naturalOrder()).map(this::weighed).toList();
    return new Why(
        steps(claim),
        grounds(claim),
        rejected(claim),
        offsets(claim.span()),
        claim.rank(),
        reasons);
  }

  private String weighed(CheckReason reason) {
    String sign = reason.weight() < 0 ? "\u2212" : "+";
    String weight = words.number(java.math.BigDecimal.valueOf(Math.abs(reason.weight())));
    return words.text("check." + reason.id()) + "\u00a0" + sign + weight;
  }

  private List<Step> steps(Claim claim) {
    List<Step> steps = new ArrayList<>();
    for (ChainStep step : ChainStep.of(reading, claim)) {
      String relation = step.relay() ? "why.relays" : step.voice() < 0 ? "why.untold" : "why.opens";
      steps.add(
          new Step(
              voices.key(step.voice()),
              words.text(relation),
              said(step.cue()),
              said(step.source()),
              range(step.source()),
              range(step.content()),
              step.rule()));
    }
    return steps;
  }

  private @Nullable String said(@Nullable Extent extent) {
    return extent == null ? null : extent.of(text);
  }

  private @Nullable String range(@Nullable Extent extent) {
    return extent == null ? null : points.at(extent.start()) + "\u2013" + points.at(extent.end());
  }

  private List<Ground> grounds(Claim claim) {
    List<Ground> grounds = new ArrayList<>();
    for (Attribution a : ChainStep.path(reading, claim)) {
      String marker = said(a.commitment().marker() != null ? a.commitment().marker() : a.cue());
      if (a.commitment().polarity() != Polarity.AFFIRMED) {
        String key =
            "polarity." + a.commitment().polarity().name().toLowerCase(java.util.Locale.ROOT);
        grounds.add(new Ground(marker, words.text(key), a.rule()));
      }
      if (a.commitment().certainty() != Certainty.REPORTED) {
        String key =
            "certainty." + a.commitment().certainty().name().toLowerCase(java.util.Locale.ROOT);
        grounds.add(new Ground(marker, words.text(key), a.rule()));
      }
    }
    Mood mood = claim.stance().mood();
    boolean plain = mood == Mood.INDICATIVE && !grounds.isEmpty();
    if (!plain) {
      String key = "mood." + mood.name().toLowerCase(java.util.Locale.ROOT);
      String marker = said(claim.stance().marker());
      grounds.add(new Ground(marker, words.text(key), claim.stance().rule()));
    }
    if (claim.evidence() == Evidence.REPORTED || claim.evidence() == Evidence.ASSERTED) {
      grounds.add(new Ground(null, words.text("why." + claim.evidence().id()), null));
    }
    return grounds;
  }

  private List<Loser> rejected(Claim claim) {
    Stream<Rival> ofChain =
        ChainStep.path(reading, claim).stream().flatMap(a -> a.rejected().stream());
    return Stream.concat(ofChain, claim.stance().rejected().stream())
        .map(this::loser)
        .distinct()
        .toList();
  }

  private Loser loser(Rival rival) {
    String sentence = words.find("reason." + rival.reason()).orElse(null);
    String address = sentence == null ? rival.reason() : null;
    return new Loser(said(rival.words()), rival.rule(), sentence, address);
  }
}
