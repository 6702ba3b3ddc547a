package hearsay.cli;

import hearsay.claims.Reading;
import hearsay.formats.LedgerJson;
import hearsay.report.HtmlReport;
import hearsay.report.ReportOptions;
import hearsay.report.TerminalReport;
import hearsay.report.TerminalStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Readings one after the other in one place. */
final class SingleOutput implements Output {

  /** Writes one reading in one format. */
  interface Form {
    /**
     * @param first true for the first reading of the place
     */
    void write(Reading reading, Origin from, boolean first, OutputStream out) throws IOException;
  }

  private final Destination destination;
  private final OutputStream out;
  private final Form form;
  private boolean first = true;

  SingleOutput(Destination destination, Form form) {
    this.destination = destination;
    this.form = form;
    try {
      this.out = destination.open();
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  /** The ledger's JSON, a line a reading. */
  static Form json() {
    LedgerJson json = new LedgerJson();
    return (reading, from, first, out) -> json.write(reading, out);
  }

  /** Text for a terminal, with a line between two articles. */
  static Form text(TerminalReport report, TerminalStyle style) {
    return (reading, from, first, out) -> {
      String text = report.of(reading, from.explanation());
      out.write(((first ? "" : report.rule()) + text).getBytes(style.charset()));
    };
  }

  /** A page; it holds one article. */
  static Form html(ReportOptions options) {
    return (reading, from, first, out) -> {
      Writer page = new StringWriter();
      HtmlReport.write(reading, options, page);
      out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    };
  }

  @Override
  public void write(Reading reading, Origin from) {
    try {
      form.write(reading, from, first, out);
      out.flush();
      first = false;
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  @Override
  public void commit() {
    try {
      destination.commit();
    } catch (IOException e) {
      throw new OutputException(destination.name(), e);
    }
  }

  @Override
  public void abandon() {
    destination.abandon();
  }
}
