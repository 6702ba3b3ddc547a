package hearsay.attribution;

import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Extent;
import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of an article, wrong and missing ones included, in one pass over its
 * characters. Stateless; safe for all threads.
 *
 * <p>A mark's side is read from its neighbours where its shape does not tell it or tells it wrong
 * ("ajouter : » On sait" opens). A quotation that is still open at the end of a block runs on when
 * the next mark of its family, in whatever later block, closes it, or when the next block begins
 * with its opening mark again, as English and older French do. Otherwise it ends with its block,
 * and the article has a problem.
 */
final class QuotationScanner {

  /** Quotations by place, outer ones first, and what was wrong with the marks. */
  record Result(List<Quotation> quotations, List<Problem> problems) {}

  /** A quotation without its end yet. */
  private static final class Open {
    final QuotationMark family;
    final Span mark;
    final int depth;
    final int block;
    final List<Span> pieces = new ArrayList<>();
    int from;

    Open(QuotationMark family, Span mark, int depth, int block) {
      this.family = family;
      this.mark = mark;
      this.depth = depth;
      this.block = block;
      this.from = mark.end();
    }

    void piece(Article article, int to) {
      Span piece = new Span(from, Math.max(from, to)).trim(article.text());
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
  }

  private final Article article;
  private final String text;
  private final Limits limits;
  private final List<Mark> marks;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private QuotationScanner(Article article, Limits limits) {
    this.article = article;
    this.text = article.text();
    this.limits = limits;
    this.marks = MarkFinder.find(article);
  }

  static Result scan(Article article, Limits limits) {
    return new QuotationScanner(article, limits).run();
  }

  private Result run() {
    int next = 0;
    for (int b = 0; b < article.blocks().size(); b++) {
      if (article.blocks().get(b).isRead()) {
        next = block(b, next);
      }
    }
    while (!open.isEmpty()) {
      leave(open.pop(), lastReadBlock());
    }
    found.sort(
        Comparator.comparingInt((Quotation q) -> q.opening().start())
            .thenComparingInt(Quotation::depth));
    problems.sort(Comparator.comparing(p -> p.span() == null ? new Span(0, 0) : p.span()));
    return new Result(List.copyOf(found), List.copyOf(problems));
  }

  private int block(int b, int firstMark) {
    Block block = article.blocks().get(b);
    int m = firstMark;
    boolean continued = false;
    for (Open o : open) {
      o.from = block.span().start();
    }
    while (m < marks.size() && marks.get(m).at().start() < block.span().end()) {
      Mark mark = marks.get(m);
      if (!continued && continues(mark, block)) {
        for (Open o : open) {
          o.from = mark.at().end();
        }
        continued = true;
      } else {
        step(mark, b);
      }
      m++;
    }
    endBlock(b, m);
    return m;
  }

  /**
   * True for an opening (or, in older French, closing) mark that repeats at the head of a block.
   */
  private boolean continues(Mark mark, Block block) {
    return !open.isEmpty()
        && mark.at().start() == block.span().start()
        && open.peek().family == mark.family();
  }

  private void step(Mark mark, int block) {
    Open inner = open.peek();
    boolean same = inner != null && inner.family == mark.family();
    if (mark.family() == QuotationMark.SINGLE && !mark.opens() && !same) {
      return; // an apostrophe
    }
    boolean opens = mark.opens();
    if (opens && same && inner != null && mark.family() != QuotationMark.GUILLEMET) {
      leave(open.pop(), block); // a second “ without a ” between: the first one was left open
    }
    if (opens) {
      open(mark, block);
    } else if (isOpen(mark.family())) {
      close(mark, block);
    } else {
      problems.add(Problem.at(mark.at(), ProblemKind.QUOTATION_STRAY_MARK, mark.at().of(text)));
    }
  }

  private void open(Mark mark, int block) {
    if (mark.wrong()) {
      problems.add(Problem.at(mark.at(), ProblemKind.QUOTATION_WRONG_MARK, mark.at().of(text)));
    }
    if (open.size() < limits.quotationDepth()) {
      open.push(new Open(mark.family(), mark.at(), open.size(), block));
    }
  }

  private boolean isOpen(QuotationMark family) {
    return open.stream().anyMatch(o -> o.family == family);
  }

  /** Closes the innermost quotation of the family; what was opened inside it was never closed. */
  private void close(Mark mark, int block) {
    while (open.peek() != null && open.peek().family != mark.family()) {
      leave(open.pop(), block);
    }
    Open closing = open.pop();
    closing.piece(article, mark.at().start());
    add(closing, mark.at(), block);
  }

  private void add(Open closing, @Nullable Span mark, int lastBlock) {
    if (closing.pieces.isEmpty()) {
      return;
    }
    Extent inner = new Extent(closing.pieces);
    Span end = mark == null ? new Span(inner.end(), inner.end()) : mark;
    found.add(
        new Quotation(
            inner, closing.mark, end, closing.depth, closing.block, lastBlock, mark != null));
  }

  /** Ends a quotation that nothing closes, at the end of the block that it began in. */
  private void leave(Open left, int block) {
    Span end = article.blocks().get(left.block).span();
    if (left.pieces.isEmpty()) {
      left.piece(article, end.end());
    } else {
      left.pieces.subList(1, left.pieces.size()).clear();
    }
    String words = firstWords(left);
    Span where = left.pieces.isEmpty() ? left.mark : left.mark.union(wordsSpan(left, words));
    problems.add(Problem.at(where, ProblemKind.QUOTATION_UNCLOSED, left.mark.of(text), words));
    add(left, null, Math.min(block, left.block));
  }

  private Span wordsSpan(Open left, String words) {
    int start = left.pieces.get(0).start();
    return new Span(start, start + words.length());
  }

  /** The first words of the quotation, at most thirty characters. */
  private String firstWords(Open left) {
    if (left.pieces.isEmpty()) {
      return "";
    }
    Span piece = left.pieces.get(0);
    int to = Math.min(piece.end(), piece.start() + 30);
    if (to < piece.end()) {
      int space = to;
      while (space > piece.start() && text.charAt(space) != ' ') {
        space--;
      }
      to = space > piece.start() ? space : to;
    }
    return text.substring(piece.start(), to);
  }

  private void endBlock(int b, int nextMark) {
    Span span = article.blocks().get(b).span();
    for (Iterator<Open> all = open.iterator(); all.hasNext(); ) {
      Open o = all.next();
      o.piece(article, span.end());
      if (!runsOn(o, b, nextMark)) {
        all.remove();
        leave(o, b);
      }
    }
  }

  /**
   * True when the next mark of the family closes the quotation, or repeats its opening at a block's
   * head.
   */
  private boolean runsOn(Open o, int b, int nextMark) {
    for (int m = nextMark; m < marks.size(); m++) {
      Mark mark = marks.get(m);
      if (mark.family() == o.family) {
        boolean repeated = isNextBlockStart(b, mark) || !mark.opens();
        return repeated;
      }
    }
    return false;
  }

  private boolean isNextBlockStart(int b, Mark mark) {
    for (int next = b + 1; next < article.blocks().size(); next++) {
      Block block = article.blocks().get(next);
      if (block.isRead()) {
        return mark.at().start() == block.span().start();
      }
    }
    return false;
  }

  private int lastReadBlock() {
    return article.blocks().size() - 1;
  }
}
