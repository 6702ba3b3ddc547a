package hearsay.plain;

import hearsay.furniture.ByLine;
import hearsay.furniture.CaptionCheck;
import hearsay.furniture.Furniture;
import hearsay.furniture.Line;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import hearsay.text.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads plain text, which stays as it is. Immutable. */
public final class PlainTextReader {

  /** Where a dateline with its agency stands: "LANREC (AFP) –". */
  private static final int DATELINE = 80;

  private final Furniture furniture;

  public PlainTextReader(Furniture furniture) {
    this.furniture = furniture;
  }

  public Article read(String text, Metadata known) {
    TextBlocks layout = new TextBlocks(text, Paragraphs.of(text), furniture);
    List<Block> blocks = layout.blocks();
    List<Problem> problems = new ArrayList<>(new CaptionCheck(furniture).find(text, blocks));
    if (layout.isCutOff()) {
      problems.add(Problem.of(ProblemKind.PAYWALL));
    }
    return new Article(text, blocks, metadata(text, blocks, known), problems);
  }

  private Metadata metadata(String text, List<Block> blocks, Metadata known) {
    Metadata.Builder builder = known.toBuilder();
    if (known.title() == null) {
      builder.title(first(BlockKind.TITLE, text, blocks).orElse(null), MetadataOrigin.TEXT);
    }
    if (known.authors().isEmpty()) {
      builder.authors(authors(text, blocks), MetadataOrigin.TEXT);
    }
    if (known.published() == null) {
      builder.published(published(text, blocks), MetadataOrigin.TEXT);
    }
    if (known.credit() == null) {
      builder.credit(credit(text, blocks).orElse(null), MetadataOrigin.TEXT);
    }
    return builder.build();
  }

  private static Optional<String> first(BlockKind kind, String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .findFirst()
        .map(block -> Line.collapsed(block.span().of(text)));
  }

  /** The persons of the first credit line that names any. */
  public List<String> authors(String text, List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == BlockKind.CREDIT) {
        Line line = Line.of(block.span().of(text));
        String names = furniture.names(line).orElseGet(() -> withoutDate(line.plain()));
        List<String> persons = new ArrayList<>(ByLine.persons(names, furniture.joiners()));
        persons.removeIf(furniture.agencies()::isWire);
        if (!persons.isEmpty()) {
          return persons;
        }
      }
    }
    return List.of();
  }

  /** A line that is a name and a date, or a name without small words; empty for anything else. */
  private static String withoutDate(String line) {
    int end = line.length();
    while (end > 0
        && (Character.isDigit(line.charAt(end - 1)) || "-:T ".indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    String name = line.substring(0, end);
    boolean sure = end < line.length() || isCapitalised(name);
    return sure && ByLine.arePersons(name) ? name : "";
  }

  private static boolean isCapitalised(String name) {
    return Arrays.stream(name.split(" ")).noneMatch(w -> Character.isLowerCase(w.codePointAt(0)));
  }

  /** A date of ISO 8601 in a credit line; dates in words are read by later steps. */
  private static @Nullable Timestamp published(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.CREDIT)
        .flatMap(block -> Arrays.stream(block.span().of(text).split("[\\s\u00A0,;|]+")))
        .filter(word -> word.length() >= 10)
        .flatMap(word -> Timestamp.parse(word).stream())
        .findFirst()
        .orElse(null);
  }

  /** The agency of a credit line, or of the dateline that opens the story. */
  public Optional<String> credit(String text, List<Block> blocks) {
    boolean opened = false;
    for (Block block : blocks) {
      Optional<String> wire = Optional.empty();
      if (block.kind() == BlockKind.CREDIT) {
        wire = furniture.agencies().wire(block.span().of(text));
      } else if (block.kind() == BlockKind.PARAGRAPH && !opened) {
        opened = true;
        wire = dateline(text, block.span());
      }
      if (wire.isPresent()) {
        return wire;
      }
    }
    return Optional.empty();
  }

  private Optional<String> dateline(String text, Span span) {
    String start = text.substring(span.start(), Math.min(span.end(), span.start() + DATELINE));
    int open = start.indexOf('(');
    int close = start.indexOf(')', open + 1);
    return open < 0 || close < 0
        ? Optional.empty()
        : furniture.agencies().wire(start.substring(open, close));
  }
}
