package hearsay.report;

import hearsay.claims.Claim;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import hearsay.claims.Speaking;
import hearsay.formats.Figures;
import hearsay.formats.ProblemText;
import hearsay.mentions.Place;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.report.HtmlFaults.Note;
import hearsay.report.HtmlLedger.Entry;
import hearsay.report.HtmlPage.Choice;
import hearsay.report.HtmlPage.Fact;
import hearsay.report.HtmlPage.Head;
import hearsay.report.HtmlPage.Row;
import hearsay.report.HtmlPage.Summary;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a reading in the order of the page. For one page. */
final class HtmlComposer {

  /** From this many claims on, rows off the screen are laid out only when they come near. */
  private static final int MANY = 120;

  /** Claims in the list of those to check first, and how many an article needs to have one. */
  private static final int FIRST = 6;

  private static final int ENOUGH_FOR_A_LIST = 5;

  private final Reading reading;
  private final ReportOptions options;
  private final HtmlWords words;
  private final Speaking speaking;
  private final HtmlVoices voices;
  private final HtmlFaults faults;
  private final HtmlText text;
  private final HtmlClaims claims;
  private final List<Block> blocks;
  private final @Nullable Block titleBlock;

  HtmlComposer(Reading reading, ReportOptions options, HtmlWords words) {
    this.reading = reading;
    this.options = options;
    this.words = words;
    this.speaking = Speaking.of(reading);
    this.voices = HtmlVoices.of(reading, speaking, words);
    this.faults = new HtmlFaults(reading, new ProblemText(options.locale()), words);
    this.text = new HtmlText(reading, voices, faults, words);
    this.claims = new HtmlClaims(reading, voices, words);
    this.blocks = reading.article().blocks();
    this.titleBlock =
        blocks.stream().filter(b -> b.kind() == BlockKind.TITLE).findFirst().orElse(null);
  }

  HtmlPage page() {
    List<List<Entry>> byBlock = entriesByBlock();
    Head head = head(byBlock);
    String shown = titleBlock == null ? plainTitle() : titleBlock.span().of(articleText());
    return new HtmlPage(
        words.text("window", shown),
        HtmlAssets.load(),
        reading.claims().size() >= MANY,
        head,
        voices.rows(),
        evidence(),
        marks(),
        first(),
        rows(byBlock),
        provenance());
  }

  private String articleText() {
    return reading.article().text();
  }

  /** Each claim with the block in which it begins, or the last one before it. */
  private List<List<Entry>> entriesByBlock() {
    List<List<Entry>> byBlock = new ArrayList<>();
    blocks.forEach(block -> byBlock.add(new ArrayList<>()));
    if (blocks.isEmpty()) {
      return byBlock;
    }
    List<Integer> starts = blocks.stream().map(block -> block.span().start()).toList();
    for (Claim claim : reading.claims()) {
      int at = Collections.binarySearch(starts, claim.span().start());
      byBlock.get(at >= 0 ? at : Math.max(0, -at - 2)).add(claims.entry(claim));
    }
    return byBlock;
  }

  private Head head(List<List<Entry>> byBlock) {
    Metadata metadata = reading.article().metadata();
    List<HtmlNode> headline =
        titleBlock == null ? List.of(new HtmlNode.Plain(plainTitle())) : text.of(titleBlock.span());
    boolean untitled = titleBlock == null && metadata.title() == null;
    Timestamp published = metadata.published();
    List<Note> notes = new ArrayList<>(faults.ofTheWhole());
    if (titleBlock != null) {
      notes.addAll(faults.beside(titleBlock));
    }
    return new Head(
        headline,
        untitled,
        metadata.outlet(),
        metadata.authors().isEmpty() ? null : String.join(", ", metadata.authors()),
        published == null ? null : words.moment(published),
        published == null ? null : published.toString(),
        facts(metadata),
        summary(),
        titleBlock == null ? List.of() : byBlock.get(blocks.indexOf(titleBlock)),
        notes);
  }

  /** The title as the metadata have it; else the file's name; else that there is none. */
  private String plainTitle() {
    Metadata metadata = reading.article().metadata();
    return Stream.of(metadata.title(), metadata.file())
        .filter(name -> name != null)
        .findFirst()
        .orElse(words.text("untitled"));
  }

  private List<String> facts(Metadata metadata) {
    List<String> facts = new ArrayList<>();
    facts.add(words.count("words", speaking.words()));
    if (metadata.language() != null) {
      facts.add(0, words.languageName(metadata.language()));
    }
    if (metadata.credit() != null) {
      facts.add(metadata.credit());
    }
    return facts;
  }

  private List<Summary> summary() {
    List<Claim> all = reading.claims();
    if (all.isEmpty()) {
      return List.of(new Summary(words.text("summary.none"), false, null));
    }
    List<Summary> parts = new ArrayList<>();
    parts.add(new Summary(words.count("claims", all.size()), true, null));
    parts.add(new Summary(ofHowManyVoices(all), false, null));
    Claim longest =
        all.stream()
            .max(
                Comparator.comparingInt((Claim c) -> c.chain().size())
                    .thenComparing(Claim::id, Comparator.reverseOrder()))
            .orElseThrow();
    if (longest.chain().size() > 2) {
      parts.add(new Summary(words.text("summary.longest"), false, null));
      String count = words.count("voices", longest.chain().size());
      parts.add(new Summary(count, false, "#c" + (longest.id() + 1)));
      parts.add(new Summary(words.text("summary.stop"), false, null));
    }
    if (!reading.problems().isEmpty()) {
      String count = words.count("faults", reading.problems().size());
      parts.add(new Summary(count, true, "#p1"));
      parts.add(new Summary(words.text("summary.faults"), false, null));
    }
    return parts;
  }

  private String ofHowManyVoices(List<Claim> all) {
    List<Integer> speaking = all.stream().flatMap(c -> c.chain().stream()).distinct().toList();
    long unnamed =
        speaking.stream().filter(id -> reading.voices().get(id).unnamed() != null).count();
    String voices = words.count("voices", speaking.size());
    return unnamed == 0
        ? words.text("summary.voices", voices)
        : words.text(
            "summary.voices.unnamed", voices, words.count("nameless", Math.toIntExact(unnamed)));
  }

  private List<Choice> evidence() {
    List<Choice> choices = new ArrayList<>();
    for (Evidence kind :
        List.of(
            Evidence.ASSERTED,
            Evidence.REPORTED,
            Evidence.CONDITIONAL,
            Evidence.PREDICTED,
            Evidence.HYPOTHETICAL,
            Evidence.QUESTIONED,
            Evidence.DENIED,
            Evidence.OPINION)) {
      long count = reading.claims().stream().filter(c -> c.evidence() == kind).count();
      if (count > 0) {
        choices.add(
            new Choice(kind.id(), words.text("evidence." + kind.id()), Figures.grouped(count)));
      }
    }
    return choices;
  }

  private List<Choice> marks() {
    return Stream.of(
            mark("tim", TimeExpression.class),
            mark("pla", Place.class),
            mark("fig", Quantity.class))
        .filter(choice -> !choice.count().equals("0"))
        .toList();
  }

  private Choice mark(String id, Class<?> kind) {
    long count = reading.mentions().stream().filter(kind::isInstance).count();
    return new Choice(id, words.text("mark." + id), Figures.grouped(count));
  }

  private List<Entry> first() {
    return reading.claims().size() < ENOUGH_FOR_A_LIST
        ? List.of()
        : reading.byRank().stream().limit(FIRST).map(claims::entry).toList();
  }

  private List<Row> rows(List<List<Entry>> byBlock) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.equals(titleBlock)) {
        continue;
      }
      if (block.kind().isRead()) {
        rows.add(readRow(block, byBlock.get(i)));
      } else {
        int from = i;
        while (i + 1 < blocks.size() && blocks.get(i + 1).kind() == block.kind()) {
          i++;
        }
        rows.add(strayRow(blocks.subList(from, i + 1), byBlock.subList(from, i + 1)));
      }
    }
    return rows;
  }

  private Row readRow(Block block, List<Entry> entries) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    String tag =
        switch (block.kind()) {
          case TITLE, HEADING -> "h2";
          case QUOTE -> "blockquote";
          default -> "p";
        };
    return new Row("b " + kind, tag, List.of(text.of(block.span())), faults.beside(block), entries);
  }

  /** Blocks of one kind that are no part of the story. */
  private Row strayRow(List<Block> stray, List<List<Entry>> entries) {
    List<Note> notes = new ArrayList<>();
    List<List<HtmlNode>> texts = new ArrayList<>();
    for (Block block : stray) {
      notes.addAll(faults.beside(block));
      texts.add(text.of(block.span()));
    }
    if (notes.isEmpty()) {
      String kind = stray.get(0).kind().name().toLowerCase(Locale.ROOT);
      notes.add(new Note(null, words.text("block." + kind), words.text("block.unread"), false));
    }
    return new Row("b off", "p", texts, notes, entries.stream().flatMap(List::stream).toList());
  }

  private List<Fact> provenance() {
    Metadata metadata = reading.article().metadata();
    String shape =
        words.text(
            "foot.shape",
            words.count("blocks", blocks.size()),
            Figures.grouped(articleText().codePointCount(0, articleText().length())));
    List<Fact> facts = new ArrayList<>();
    if (metadata.url() != null) {
      facts.add(new Fact(words.text("foot.source"), metadata.url(), false, web(metadata.url())));
    }
    String hash = "sha-256 " + reading.article().textSha256();
    facts.add(new Fact(words.text("foot.text"), hash, true, null));
    facts.add(new Fact("", shape, false, null));
    String by = words.text("foot.versions", options.version(), reading.analysis().language());
    facts.add(new Fact(words.text("foot.by"), by, false, null));
    facts.add(new Fact(words.text("foot.again"), options.command(), true, null));
    return facts;
  }

  /** The address where it is one of the web, so that a page can never carry a script as a link. */
  private static @Nullable String web(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
  }
}
