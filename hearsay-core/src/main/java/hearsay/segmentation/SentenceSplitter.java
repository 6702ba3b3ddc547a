package hearsay.segmentation;

import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups the tokens of one stretch of text into sentences.
 *
 * <p>Rules keep what is sure: an empty line ends a sentence; a small letter after a question in a
 * quotation ("« Vraiment ? » demande-t-il") does not begin one, nor does anything after a title
 * ({@code M.}); marks that close stay with what they close. Between those a {@link Judge} decides:
 * at full stops, after abbreviations, at semicolons, line ends, and where a heading runs on into
 * the sentence after it. No quotation mark has to be paired for this, so a missing one derails
 * nothing.
 *
 * <p>From the language's table {@code tokens}: after {@code abbreviation-title} no sentence ends;
 * the other kinds are clues, as is {@code starter}, a word that seldom has a capital elsewhere.
 * Immutable; safe for all threads; linear.
 */
public final class SentenceSplitter {

  /** How far back an open mark is remembered, in tokens: longer is more likely a slip. */
  private static final int MEMORY = 60;

  /** In brackets before an item: a language, a number, hardly more. */
  private static final int LONGEST_LABEL = 4;

  private final FormTable forms;
  private final WordClasses classes;
  private final @Nullable Judge judge;
  private final float margin;

  private SentenceSplitter(
      FormTable forms, WordClasses classes, @Nullable Judge judge, float margin) {
    this.forms = forms;
    this.classes = classes;
    this.judge = judge;
    this.margin = margin;
  }

  /**
   * @param judge says yes where a sentence ends; without one, every mark that ends a sentence does
   *     when a capital follows
   */
  public static SentenceSplitter of(LanguagePack pack, @Nullable Judge judge) {
    return of(pack, LexiconClasses.of(Lexicon.of(pack)), judge);
  }

  static SentenceSplitter of(LanguagePack pack, WordClasses classes, @Nullable Judge judge) {
    return new SentenceSplitter(FormTable.of(pack), classes, judge, 0);
  }

  /**
   * The same, asking for so much more (log odds) where neither mark nor line end shows a boundary.
   */
  public SentenceSplitter cautious(float by) {
    return new SentenceSplitter(forms, classes, judge, by);
  }

  /**
   * Where sentences end.
   *
   * @param text the normalised text
   * @param tokens the tokens of one stretch
   * @return for each sentence the index one past its last token, ascending; the last is the number
   *     of tokens
   */
  public List<Integer> ends(String text, List<Span> tokens) {
    return new Scan(new TokenLine(text, tokens, forms, classes)).ends();
  }

  /** One pass over one stretch. */
  private final class Scan {
    private final TokenLine line;
    private final Clues clues = new Clues();
    private final List<Integer> ends = new ArrayList<>();

    /** The first token of the sentence before, and of this one. */
    private int previous;

    private int first;
    private int opened = -MEMORY;

    /** The last semicolon of the list that is read. */
    private int list = -1;

    Scan(TokenLine line) {
      this.line = line;
    }

    List<Integer> ends() {
      for (int at = 0; at + 1 < line.size(); at++) {
        follow(at);
        if (endsAfter(at)) {
          ends.add(at + 1);
          previous = first;
          first = at + 1;
        }
      }
      if (line.size() > 0) {
        ends.add(line.size());
      }
      return ends;
    }

    private void follow(int at) {
      int look = line.look(at);
      if (look == TokenLine.OPENING) {
        opened = at;
      } else if (look == TokenLine.CLOSING) {
        opened = -MEMORY;
      } else if (look == TokenLine.QUOTE) {
        opened = isOpen(at) ? -MEMORY : at;
      }
    }

    private boolean isOpen(int at) {
      return at - opened < MEMORY;
    }

    private boolean endsAfter(int at) {
      int lineEnds = line.isSpaced(at) ? line.lineEnds(at) : 0;
      if (lineEnds > 1 || (lineEnds == 1 && isWholeLine(at))) {
        return true;
      }
      if (isRuledOut(at, lineEnds)) {
        return false;
      }
      if (judge == null) {
        return line.look(at) == TokenLine.ENDING && line.isUpper(at + 1);
      }
      BoundaryClues.fill(clues, line, previous, first, at, isOpen(at) ? 1 : 0);
      float asked = lineEnds == 0 && isUnmarked(at) ? margin : 0;
      return judge.score(line.token(at).end(), clues) > asked;
    }

    private boolean isRuledOut(int at, int lineEnds) {
      int left = line.look(at);
      int right = line.look(at + 1);
      if (right == TokenLine.COMMA || right == TokenLine.COLON || right == TokenLine.SEMICOLON) {
        return true;
      }
      boolean held = right == TokenLine.CLOSING || right == TokenLine.ENDING;
      if (lineEnds == 0 && (held || left == TokenLine.OPENING)) {
        return true;
      }
      if (left == TokenLine.ABBREVIATION && (line.kinds(at) & FormTable.TITLE) != 0) {
        return true;
      }
      if (lineEnds == 0 && (isEnumerator(at) || isInBrackets(at) || isInList(at))) {
        return true;
      }
      return lineEnds == 0 && (right == 1 ? isQuestionOrOpen(at) : isPlain(left, right));
    }

    /**
     * True for "1.", "(2)", "b)" at the start: the number of an item, not a sentence. "(2)" is one
     * anywhere; "[2]" after words is the mark of a note, which may end a sentence.
     */
    private boolean isEnumerator(int at) {
      int look = line.look(at);
      boolean enclosed = line.look(at - 2) == TokenLine.OPENING;
      boolean starts = at == first + 1 || (enclosed && (at == first + 2 || line.isBracket(at - 2)));
      boolean marked = look == TokenLine.CLOSING || (at == first + 1 && line.isFullStop(at));
      return marked && ((starts && line.isShortNumber(at - 1)) || isLabel(at));
    }

    /** True for "(fr)" and "- (fr)" at the start: what is said of an item before it. */
    private boolean isLabel(int at) {
      int from = line.look(first) == TokenLine.DASH ? first + 1 : first;
      return at == from + 2
          && line.look(at) == TokenLine.CLOSING
          && line.look(from) == TokenLine.OPENING
          && line.length(at - 1) <= LONGEST_LABEL;
    }

    /**
     * True at the colon that opens a list whose items are parted by semicolons, and at those: "Ont
     * été élus : A ; B ; C." is one sentence.
     */
    private boolean isInList(int at) {
      if (line.look(at) == TokenLine.COLON && at > list) {
        int last = line.listEnd(at);
        list = last > at ? last : list;
      }
      return at <= list
          && (line.look(at) == TokenLine.COLON || line.look(at) == TokenLine.SEMICOLON);
    }

    /** True within round brackets, but where a mark ends a sentence. */
    private boolean isInBrackets(int at) {
      int look = line.look(at);
      return isOpen(at)
          && line.isBracket(opened)
          && look != TokenLine.ENDING
          && look != TokenLine.ABBREVIATION
          && look != TokenLine.QUOTE;
    }

    /** True at a line's end where a mark ends a sentence, and the next line begins one. */
    private boolean isWholeLine(int at) {
      int right = line.look(at + 1);
      boolean begins = line.isUpper(at + 1) || right == TokenLine.OPENING;
      return begins && line.look(mark(at)) == TokenLine.ENDING;
    }

    /** The last mark before what closes with it: the full stop of {@code .»}. */
    private int mark(int at) {
      int mark = at;
      while (mark > first
          && (line.look(mark) == TokenLine.CLOSING || line.look(mark) == TokenLine.QUOTE)) {
        mark--;
      }
      return mark;
    }

    /**
     * Before a small letter: only a full stop or the end of a list's item may end a sentence, and
     * not in brackets: "Mr Roe (Ky.) said".
     */
    private boolean isQuestionOrOpen(int at) {
      int mark = mark(at);
      int look = line.look(mark);
      if (mark < at && line.isClosingBracket(at)) {
        return true;
      }
      boolean open = mark == at && !line.isEllipsis(mark);
      boolean stop = look == TokenLine.ENDING && (open || line.isFullStop(mark));
      boolean item = look == TokenLine.SEMICOLON || look == TokenLine.COLON;
      return !stop && !item && look != TokenLine.ABBREVIATION;
    }

    /** Between words where nothing begins: the usual case, and never a boundary. */
    private boolean isPlain(int left, int right) {
      boolean begins = (right >= 2 && right <= 6) || right >= TokenLine.ENDING || right == 7;
      boolean ends = left >= TokenLine.ENDING;
      return !begins && !ends;
    }

    private boolean isUnmarked(int at) {
      int look = line.look(at);
      return look < TokenLine.ENDING || look == TokenLine.COMMA || look == TokenLine.COLON;
    }
  }
}
