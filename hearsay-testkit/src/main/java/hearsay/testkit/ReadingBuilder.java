package hearsay.testkit;

import hearsay.attribution.Attribution;
import hearsay.attribution.Certainty;
import hearsay.attribution.Commitment;
import hearsay.attribution.Polarity;
import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.attribution.Voice.MentionKind;
import hearsay.attribution.Voice.Unnamed;
import hearsay.attribution.Voice.VoiceMention;
import hearsay.attribution.VoiceKind;
import hearsay.claims.CheckReason;
import hearsay.claims.Claim;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import hearsay.language.Analysis;
import hearsay.mentions.Mention;
import hearsay.mentions.Place;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Extent;
import hearsay.text.Metadata;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Reading} by hand, finding every place by its words. For one thread.
 *
 * <p>Blocks first, then mentions, voices and attributions, then claims: a claim takes the mentions
 * inside its span, its chain from its attribution, its evidence from {@link Evidence#of}, its rank
 * from the weights of its reasons. Words that are not in the text are an {@link
 * IllegalArgumentException}, so a typing error cannot hide.
 */
public final class ReadingBuilder {

  private final Metadata metadata;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Span within;

  public ReadingBuilder(Metadata metadata) {
    this.metadata = metadata;
    voices.add(
        new Voice(Voice.OUTLET, metadata.outlet(), VoiceKind.OUTLET, null, null, null, List.of()));
  }

  /** Appends a block, an empty line before it. */
  public ReadingBuilder block(BlockKind kind, String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(start, text.length())));
    return this;
  }

  /** The text of the blocks so far. */
  public String text() {
    return text.toString();
  }

  /** From here on words are looked for inside {@code words} only; they must be in the text once. */
  public ReadingBuilder within(String words) {
    within = null;
    within = span(words);
    return this;
  }

  /** Where {@code words} stand, the first time inside the stretch of {@link #within}. */
  public Span span(String words) {
    int from = within == null ? 0 : within.start();
    int to = within == null ? text.length() : within.end();
    int at = text.indexOf(words, from);
    if (at < 0 || at + words.length() > to) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  /** The pieces {@code words}, in order. */
  public Extent extent(String... words) {
    return new Extent(Arrays.stream(words).map(this::span).toList());
  }

  public ReadingBuilder mention(Mention mention) {
    mentions.add(mention);
    mentions.sort(Comparator.comparing(Mention::span));
    return this;
  }

  /** Adds a voice that is mentioned once, as {@code words}; gives its id. */
  public int voice(VoiceKind kind, String name, @Nullable String description, String words) {
    MentionKind how = kind == VoiceKind.UNNAMED ? MentionKind.DESCRIPTION : MentionKind.NAME;
    Unnamed unnamed = kind == VoiceKind.UNNAMED ? new Unnamed(null, null) : null;
    int id = voices.size();
    List<VoiceMention> said = List.of(new VoiceMention(span(words), how));
    voices.add(new Voice(id, name, kind, description, null, unnamed, said));
    return id;
  }

  /** Adds a mention to a voice that is there. */
  public ReadingBuilder mentioned(int voice, String words, MentionKind kind) {
    Voice old = voices.get(voice);
    List<VoiceMention> more = new ArrayList<>(old.mentions());
    more.add(new VoiceMention(span(words), kind));
    more.sort(Comparator.comparing(VoiceMention::span));
    return replace(
        new Voice(
            voice, old.name(), old.kind(), old.description(), old.country(), old.unnamed(), more));
  }

  /** Tells more of an unnamed voice. */
  public ReadingBuilder unnamed(int voice, @Nullable Integer count, @Nullable String side) {
    Voice old = voices.get(voice);
    return replace(
        new Voice(
            voice,
            old.name(),
            old.kind(),
            old.description(),
            old.country(),
            new Unnamed(count, side),
            old.mentions()));
  }

  private ReadingBuilder replace(Voice voice) {
    voices.set(voice.id(), voice);
    return this;
  }

  public static Commitment commitment(
      Certainty certainty, Polarity polarity, @Nullable Extent marker) {
    return new Commitment(certainty, polarity, marker);
  }

  /** Adds an attribution made by {@link AttributionBuilder}; gives its id. */
  int add(Attribution attribution) {
    attributions.add(attribution);
    return attribution.id();
  }

  /** Starts an attribution of {@code content} to {@code voice}. */
  public AttributionBuilder says(int voice, String... content) {
    return new AttributionBuilder(this, attributions.size(), voice, extent(content));
  }

  /** Starts a claim of the exact {@code words}. */
  public ClaimBuilder claim(String words) {
    return new ClaimBuilder(this, span(words));
  }

  void add(ClaimBuilder claim) {
    claims.add(
        new Claim(
            claims.size(),
            claim.span,
            chain(claim.attribution),
            claim.attribution,
            Evidence.of(commitments(claim.attribution), claim.stance.mood()),
            claim.stance,
            inside(claim.span, Quantity.class),
            inside(claim.span, TimeExpression.class),
            inside(claim.span, Place.class),
            claim.flags,
            1,
            claim.reasons));
  }

  public ReadingBuilder problem(ProblemKind kind, String words, String... details) {
    problems.add(Problem.at(span(words), kind, details));
    return this;
  }

  /** The reading; may be called once everything is there. */
  public Reading build() {
    problems.sort(Comparator.comparing(p -> p.span() == null ? new Span(0, 0) : p.span()));
    Article article = new Article(text.toString(), blocks, metadata, List.of());
    Analysis analysis = new Analysis(String.valueOf(metadata.language()), List.of());
    return new Reading(article, analysis, mentions, voices, attributions, ranked(), problems);
  }

  private List<Integer> chain(int attribution) {
    List<Integer> chain = new ArrayList<>();
    for (int at = attribution; at >= 0; at = attributions.get(at).parent()) {
      Attribution a = attributions.get(at);
      if (a.voice() >= 0) {
        chain.add(a.voice());
      }
      for (int i = a.via().size() - 1; i >= 0; i--) {
        chain.add(a.via().get(i).voice());
      }
    }
    chain.add(Voice.OUTLET);
    Collections.reverse(chain);
    return chain;
  }

  private List<Commitment> commitments(int attribution) {
    List<Commitment> commitments = new ArrayList<>();
    for (int at = attribution; at >= 0; at = attributions.get(at).parent()) {
      commitments.add(0, attributions.get(at).commitment());
    }
    return commitments;
  }

  private List<Integer> inside(Span span, Class<? extends Mention> kind) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (kind.isInstance(mentions.get(i)) && span.contains(mentions.get(i).span())) {
        found.add(i);
      }
    }
    return found;
  }

  private List<Claim> ranked() {
    List<Claim> byScore =
        claims.stream()
            .sorted(Comparator.comparingDouble((Claim c) -> -score(c)).thenComparing(Claim::id))
            .toList();
    return claims.stream().map(c -> withRank(c, byScore.indexOf(c) + 1)).toList();
  }

  private static double score(Claim claim) {
    return claim.reasons().stream().mapToDouble(CheckReason::weight).sum();
  }

  private static Claim withRank(Claim c, int rank) {
    return new Claim(
        c.id(),
        c.span(),
        c.chain(),
        c.attribution(),
        c.evidence(),
        c.stance(),
        c.quantities(),
        c.times(),
        c.places(),
        c.flags(),
        rank,
        c.reasons());
  }

  /** A relay through {@code voice}, named by {@code words}. */
  public Relay relay(int voice, String words, String rule) {
    return new Relay(voice, extent(words), null, rule);
  }
}
