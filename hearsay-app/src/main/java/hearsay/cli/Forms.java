package hearsay.cli;

import hearsay.claims.Reading;
import hearsay.formats.LedgerJson;
import hearsay.report.HtmlReport;
import hearsay.report.ReportOptions;
import hearsay.report.TerminalReport;
import hearsay.report.TerminalStyle;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The forms there are. Stateless. */
final class Forms {

  private Forms() {}

  /** The ledger's JSON, a line a reading. */
  static Form<Reading> ledger() {
    LedgerJson json = new LedgerJson();
    return (reading, from, first, out) -> json.write(reading, out);
  }

  /** Text for a terminal, with a line between two articles. */
  static Form<Reading> text(TerminalReport report, TerminalStyle style) {
    return (reading, from, first, out) -> {
      String text = report.of(reading, from.explanation());
      out.write(((first ? "" : report.rule()) + text).getBytes(style.charset()));
    };
  }

  /** A page; it holds one article. */
  static Form<Reading> html(ReportOptions options) {
    return (reading, from, first, out) -> {
      Writer page = new StringWriter();
      HtmlReport.write(reading, options, page);
      out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    };
  }

  /** The ledger's JSON of an article alone, a line an article. */
  static Form<Article> article() {
    LedgerJson json = new LedgerJson();
    return (article, from, first, out) -> json.write(article, out);
  }

  /** The story of an article: a block a paragraph, without its title. */
  static Form<Article> story(Charset charset) {
    return (article, from, first, out) -> out.write(story(article).getBytes(charset));
  }

  /**
   * Stories in one place, those of several inputs or of a list each under a line with its name.
   *
   * @param several true for several inputs
   */
  static Form<Article> stories(boolean several, Charset charset) {
    return (article, from, first, out) -> {
      boolean named = several || from.place().isPart();
      String head = named ? (first ? "" : "\n") + "==> " + from.name() + " <==\n" : "";
      out.write((head + story(article)).getBytes(charset));
    };
  }

  private static String story(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.kind().isRead() && block.kind() != BlockKind.TITLE) {
        text.append(text.isEmpty() ? "" : "\n");
        text.append(block.span().of(article.text())).append('\n');
      }
    }
    return text.toString();
  }
}
