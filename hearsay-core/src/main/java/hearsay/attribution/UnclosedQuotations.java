package hearsay.attribution;

import hearsay.language.Grammar;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides how far a quotation runs that no mark closes.
 *
 * <p>Giving the outlet's own words to somebody else is the graver error, so it ends with its
 * paragraph, unless two things agree: the article has quoted over several paragraphs before and
 * this one is announced as going on ("et l'article d'ajouter :"), and no mark of its family comes
 * after it, so that nothing shows the outlet taking the word back. Then it runs to the last
 * paragraph.
 */
final class UnclosedQuotations {

  private final Context x;
  private final Grammar grammar;

  UnclosedQuotations(Context context, Grammar grammar) {
    this.x = context;
    this.grammar = grammar;
  }

  Extent runningOn(Quotation q, @Nullable CueRow row, boolean quotedOverParagraphs) {
    boolean goesOn = row != null && grammar.is("continuation", row.cue());
    if (!goesOn || !quotedOverParagraphs || isMarkedLater(q)) {
      return q.inner();
    }
    List<Span> spans = new ArrayList<>(q.inner().spans());
    List<Block> blocks = x.article.blocks();
    for (int b = q.firstBlock() + 1; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST) {
        spans.add(block.span());
      }
    }
    return Extent.join(spans);
  }

  private boolean isMarkedLater(Quotation q) {
    String text = x.article.text();
    char mark = text.charAt(q.opening().start());
    return x.quotations.stream()
        .filter(other -> other.firstBlock() > q.firstBlock())
        .anyMatch(other -> isSameFamily(mark, text.charAt(other.opening().start())));
  }

  private static boolean isSameFamily(char a, char b) {
    return isGuillemet(a) == isGuillemet(b);
  }

  private static boolean isGuillemet(char c) {
    return c == '«' || c == '»';
  }
}
