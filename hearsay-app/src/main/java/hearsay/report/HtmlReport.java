package hearsay.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import hearsay.claims.Reading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes the reading of one article as one self-contained HTML page: the text on the left, the
 * ledger on the right, paragraph by paragraph.
 *
 * <p>The page asks the network for nothing; its Content-Security-Policy allows exactly the style
 * sheet and the script it holds. The same reading and options give the same characters. Text that
 * holds HTML, scripts or control characters is shown, never interpreted. To be encoded as UTF-8.
 *
 * <p>Safe for all threads.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /**
   * Writes the page; leaves the writer open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Reading reading, ReportOptions options, Writer out) throws IOException {
    String language = reading.article().metadata().language();
    HtmlWords words =
        HtmlWords.of(options.locale(), language == null ? reading.analysis().language() : language);
    HtmlPage page = new HtmlComposer(reading, options, words).page();
    PrintableWriter printable = new PrintableWriter(out);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "hearsay.report");
    try {
      engine.render("page.jte", Map.of("page", page, "w", words), new WriterOutput(printable));
    } catch (TemplateException e) {
      throw ioCause(e);
    }
    printable.finish();
  }

  /**
   * The writer's own failure, which the template engine wraps; anything else is a fault of ours.
   */
  private static IOException ioCause(TemplateException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failure) {
        return failure;
      }
    }
    throw e;
  }

  /** The page as text. */
  public static String of(Reading reading, ReportOptions options) {
    StringWriter out = new StringWriter();
    try {
      write(reading, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
