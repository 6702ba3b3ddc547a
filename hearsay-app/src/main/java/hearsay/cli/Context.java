package hearsay.cli;

import hearsay.claims.Reading;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Visitor;
import hearsay.fetch.Waiting;
import hearsay.formats.Messages;
import hearsay.report.TerminalStyle;
import hearsay.text.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What every command is given: where it runs, what language it speaks, and where it speaks to the
 * user beside its output. For one thread.
 */
final class Context {

  private final Surroundings surroundings;
  private final Messages messages;
  private final OutputStream out;
  private final TerminalStyle errStyle;
  private final Reader reader;
  private Runnable beforeSaying = () -> {};
  private final Fetching fetching;

  /** From an article to its reading; {@link hearsay.Hearsay#read} but in tests. */
  interface Reader {
    Reading read(Article article);
  }

  /** Who fetches pages; one that asks the public Internet alone but in tests. */
  interface Fetching {
    Fetcher fetcher(Visitor visitor, Waiting waiting);
  }

  Context(Surroundings surroundings, Reader reader, Fetching fetching) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.fetching = fetching;
    this.messages = Messages.of("hearsay.cli.messages", surroundings.locale());
    this.out = new WatchedOutput(surroundings.out());
    Charset charset =
        surroundings.errIsTerminal() ? surroundings.screenCharset() : StandardCharsets.UTF_8;
    this.errStyle = new TerminalStyle(TerminalStyle.USUAL, false, charset);
  }

  Reader reader() {
    return reader;
  }

  Fetching fetching() {
    return fetching;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Messages messages() {
    return messages;
  }

  /** Standard output; throws {@link ClosedOutputException} when nobody reads it any more. */
  OutputStream out() {
    return out;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Does a step before anything is said: takes a line of progress away. */
  void beforeSaying(Runnable step) {
    beforeSaying = step;
  }

  /** Tells the user something on standard error, on one line, with the program's name before it. */
  void say(String sentence) {
    beforeSaying.run();
    print("hearsay: " + sentence + "\n");
  }

  /** Writes to standard error as it is but for characters that a terminal would obey. */
  void print(String lines) {
    StringBuilder safe = new StringBuilder();
    for (String line : lines.split("\n", -1)) {
      safe.append(safe.isEmpty() ? "" : "\n").append(indent(line)).append(errStyle.fit(line));
    }
    write(safe + (lines.startsWith("\n") ? "\n" : ""));
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Writes control sequences of our own to standard error. */
  void write(String raw) {
    try {
      surroundings.err().write(raw.getBytes(errStyle.charset()));
      surroundings.err().flush();
    } catch (IOException nobodyListens) {
      // There is no third place to tell it.
    }
  }

  /** The stack of a failure of our own, for a bug report, when the user asks for it. */
  void explain(Throwable failure) {
    if (surroundings.variable("HEARSAY_DEBUG") != null) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      write(trace.toString());
    }
  }
}
