package hearsay.report;

import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.attribution.VoiceKind;
import hearsay.claims.Claim;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import hearsay.formats.DateText;
import hearsay.formats.Figures;
import hearsay.formats.Messages;
import hearsay.mentions.Bound;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.mentions.TimeType;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words that every report of one reading uses, in the reader's language. Immutable.
 *
 * <p>Words of the article are given as they stand there; whoever shows them makes them safe for the
 * place where they are shown.
 */
public final class Wording {

  /** The unit of a plain ratio in UCUM: "a third". */
  private static final String RATIO = "1";

  private final Reading reading;
  private final String text;
  private final Messages messages;
  private final DateText dates;

  public Wording(Reading reading, Locale locale) {
    this.reading = reading;
    this.text = reading.article().text();
    this.messages = Messages.of("hearsay.report.report", locale);
    this.dates = new DateText(locale);
  }

  public Messages messages() {
    return messages;
  }

  /** The headline: as known apart from the text, or the block that is one, or the file's name. */
  public String title() {
    Metadata known = reading.article().metadata();
    if (known.title() != null) {
      return known.title();
    }
    for (Block block : reading.article().blocks()) {
      if (block.kind() == BlockKind.TITLE) {
        return block.span().of(text);
      }
    }
    return known.file() != null ? known.file() : messages.text("untitled");
  }

  /** Outlet, authors, date, language, number of words: what is known of them. */
  public String byline(int words) {
    Metadata known = reading.article().metadata();
    List<String> parts = new ArrayList<>();
    parts.add(known.outlet() == null ? messages.text("outlet.unknown") : known.outlet());
    parts.addAll(known.authors());
    if (known.published() != null) {
      parts.add(dates.moment(known.published()));
    }
    if (known.language() != null) {
      parts.add(language(known.language()));
    }
    parts.add(messages.count("words", words));
    return String.join(", ", parts);
  }

  private String language(String code) {
    String key = "language." + code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return messages.has(key) ? messages.text(key) : code;
  }

  /** How many claims, of how many voices, and the longest chain. */
  public String counts() {
    if (reading.claims().isEmpty()) {
      return messages.text("claims.none");
    }
    long unnamed = reading.voices().stream().filter(Wording::isUnnamed).count();
    String voices = messages.count("voices", reading.voices().size());
    String of =
        unnamed == 0
            ? messages.text("counts", claims(), voices)
            : messages.text(
                "counts.unnamed", claims(), voices, messages.count("nameless", (int) unnamed));
    int longest = reading.claims().stream().mapToInt(c -> c.chain().size()).max().orElse(1);
    return messages.text("longest", of, messages.count("voices", longest));
  }

  private String claims() {
    return messages.count("claims", reading.claims().size());
  }

  /** The name of a voice, or of what stands for one: "the outlet", "a voice". */
  public String voice(int id) {
    Voice voice = reading.voices().get(id);
    if (voice.name() != null) {
      return voice.name();
    }
    String unknown = id == Voice.OUTLET ? "outlet.unknown" : "voice.unknown";
    return voice.description() != null ? voice.description() : messages.text(unknown);
  }

  /** The name of a voice and what the article says it is: "Wim Daelman, analyste". */
  public String voiceInFull(int id) {
    String description = reading.voices().get(id).description();
    if (description == null) {
      return voice(id);
    }
    // A description may begin with the name: "Wim Daelman, analyste à Anvers".
    return description.startsWith(voice(id)) ? description : voice(id) + ", " + description;
  }

  public boolean isUnnamed(int id) {
    return isUnnamed(reading.voices().get(id));
  }

  private static boolean isUnnamed(Voice voice) {
    return voice.kind() == VoiceKind.UNNAMED;
  }

  /** True when the voice hands on the words of others. */
  public boolean isRelay(int id) {
    return reading.attributions().stream()
        .flatMap(a -> a.via().stream())
        .mapToInt(Relay::voice)
        .anyMatch(voice -> voice == id);
  }

  /** The word for how firmly a claim stands: "conditional". */
  public String evidence(Evidence evidence) {
    return messages.text("evidence." + evidence.id());
  }

  /** Figures, dates and flags of a claim, in that order; empty where it has none. */
  public List<String> facts(Claim claim) {
    List<String> facts = new ArrayList<>();
    for (int index : claim.quantities()) {
      facts.add(figure((Quantity) reading.mentions().get(index)));
    }
    for (int index : claim.times()) {
      TimeExpression time = (TimeExpression) reading.mentions().get(index);
      boolean told = time.isSettled() || (time.problem() != null && time.value() == null);
      facts.add(told && !isCounted(time, claim) ? time(time) : "");
    }
    for (ClaimFlag flag : claim.flags().stream().sorted().toList()) {
      // The chain says so already.
      if (flag != ClaimFlag.UNNAMED_SOURCE) {
        facts.add(messages.text("flag." + flag.id()));
      }
    }
    return facts.stream().filter(fact -> !fact.isEmpty()).distinct().toList();
  }

  /** True for a duration that stands among the figures already: "trois semaines". */
  private boolean isCounted(TimeExpression time, Claim claim) {
    return time.type() == TimeType.DURATION
        && claim.quantities().stream()
            .anyMatch(quantity -> reading.mentions().get(quantity).span().overlaps(time.span()));
  }

  /** A figure with its bound and unit: "more than 280 000 soldats", "12 000 000 EUR". */
  public String figure(Quantity quantity) {
    String number = number(quantity);
    if (number.isEmpty() || RATIO.equals(quantity.unit())) {
      return messages.text("quote", quantity.span().of(text));
    }
    String of = quantity.of() == null ? "" : quantity.of().of(text);
    if (quantity.unit() == null) {
      return (number + " " + of).strip();
    }
    String measured = number + "\u00a0" + quantity.unit();
    return of.isEmpty() ? measured : messages.text("figure.of", measured, of);
  }

  private String number(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (quantity.value() == null && low != null && high != null) {
      return messages.text("bound.between", digits(low), digits(high));
    }
    BigDecimal value = firstKnown(quantity.value(), low, high);
    if (value == null) {
      return "";
    }
    Bound bound = quantity.bound();
    boolean bare = bound == Bound.EXACT || bound == Bound.BETWEEN;
    return bare ? digits(value) : messages.text("bound." + bound.id(), digits(value));
  }

  private static @Nullable BigDecimal firstKnown(@Nullable BigDecimal... values) {
    for (BigDecimal value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private String digits(BigDecimal number) {
    return Figures.grouped(number, messages.text("decimal.mark").charAt(0));
  }

  /** The TIMEX3 value of a time; for an impossible one its words and why; else empty. */
  public String time(TimeExpression time) {
    String key = "time." + time.problem();
    if (time.value() == null && messages.has(key)) {
      return messages.text(key, time.span().of(text));
    }
    return Objects.requireNonNullElse(time.value(), "");
  }
}
