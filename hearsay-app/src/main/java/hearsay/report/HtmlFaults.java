package hearsay.report;

import hearsay.attribution.Attribution;
import hearsay.claims.Reading;
import hearsay.formats.ProblemText;
import hearsay.text.Block;
import hearsay.text.Extent;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the problems of a reading are drawn: round the words, at the place of a missing mark, in
 * the margin of their block, or above the article when they have no place in it.
 */
final class HtmlFaults {

  /** Longer stretches are told in the margin only: bars round a whole paragraph show nothing. */
  private static final int LONGEST_BARS = 120;

  /** White space between an opening mark and the first word of its quotation. */
  private static final int AFTER_MARK = 4;

  private static final Map<String, String> CLOSING =
      Map.of("«", "»", "»", "«", "“", "”", "„", "“", "‘", "’", "\"", "\"", "‹", "›", "'", "'");

  /**
   * A note about a problem.
   *
   * @param id of the note; problems are numbered from 1
   * @param label a word before the sentence
   */
  record Note(@Nullable String id, String label, String text, boolean bad) {}

  private final Reading reading;
  private final HtmlWords words;
  private final ProblemText sentences;
  private final List<Block> blocks;
  private final List<Integer> blockStarts;
  private final Map<Block, List<Integer>> byBlock = new HashMap<>();
  private final List<Integer> placeless = new ArrayList<>();

  /** By where a content starts: where the longest that starts there ends. */
  private final NavigableMap<Integer, Integer> contentEnds = new TreeMap<>();

  HtmlFaults(Reading reading, ProblemText sentences, HtmlWords words) {
    this.reading = reading;
    this.sentences = sentences;
    this.words = words;
    this.blocks = reading.article().blocks();
    this.blockStarts = blocks.stream().map(block -> block.span().start()).toList();
    for (Attribution attribution : reading.attributions()) {
      Extent content = attribution.content();
      contentEnds.merge(content.start(), content.end(), Math::max);
    }
    for (int i = 0; i < reading.problems().size(); i++) {
      Span span = reading.problems().get(i).span();
      Block block = span == null ? null : blockAt(span.start());
      List<Integer> place =
          block == null ? placeless : byBlock.computeIfAbsent(block, b -> new ArrayList<>());
      place.add(i);
    }
  }

  /** The marks of all problems; the reference is the problem's index. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < reading.problems().size(); i++) {
      Problem problem = reading.problems().get(i);
      Span span = problem.span();
      if (span == null) {
        continue;
      }
      if (problem.kind() == ProblemKind.QUOTATION_UNCLOSED) {
        int at = whereTheQuotationEnds(span);
        marks.add(new Mark(Mark.Kind.GAP, i, new Span(at, at)));
      } else if (hasBars(problem.kind()) && span.length() <= LONGEST_BARS) {
        marks.add(new Mark(Mark.Kind.FAULT, i, span));
      }
    }
    return marks;
  }

  /** Notes for the margin of a block. */
  List<Note> beside(Block block) {
    return byBlock.getOrDefault(block, List.of()).stream().map(this::note).toList();
  }

  /** Notes of problems that lie in no block. */
  List<Note> ofTheWhole() {
    return placeless.stream().map(this::note).toList();
  }

  /** One sentence about problem {@code index}. */
  String sentence(int index) {
    return sentences.of(reading.problems().get(index));
  }

  /** The mark that problem {@code index} misses. */
  String missing(int index) {
    List<String> details = reading.problems().get(index).details();
    return details.isEmpty() ? "" : CLOSING.getOrDefault(details.get(0), details.get(0));
  }

  private Note note(int index) {
    boolean caption = reading.problems().get(index).kind() == ProblemKind.CAPTION_UNRELATED;
    String label = words.text(caption ? "block.caption" : "fault");
    String text = caption ? words.text("caption.unrelated") : sentence(index);
    return new Note("p" + (index + 1), label, text, true);
  }

  private static boolean hasBars(ProblemKind kind) {
    return switch (kind) {
      case QUOTATION_WRONG_MARK,
          QUOTATION_STRAY_MARK,
          DATE_IMPOSSIBLE,
          DATE_WEEKDAY_CONFLICT,
          CHARSET_DAMAGED,
          CHARSET_DOUBLE_ENCODED,
          WORD_DAMAGED ->
          true;
      default -> false;
    };
  }

  /** The end of the content that was read after the mark; else the end of its paragraph. */
  private int whereTheQuotationEnds(Span mark) {
    int read =
        contentEnds.subMap(mark.start(), true, mark.end() + AFTER_MARK, true).values().stream()
            .max(Comparator.naturalOrder())
            .orElse(Attribution.NONE);
    if (read > mark.start()) {
      return read;
    }
    Block block = blockAt(mark.start());
    return block == null ? mark.end() : block.span().end();
  }

  private @Nullable Block blockAt(int offset) {
    int at = Collections.binarySearch(blockStarts, offset);
    Block before = at == -1 ? null : blocks.get(at >= 0 ? at : -at - 2);
    return before != null && before.span().contains(offset) ? before : null;
  }
}
