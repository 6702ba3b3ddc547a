package hearsay.report;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.claims.Speaking;
import hearsay.formats.ProblemText;
import hearsay.text.CodePoints;
import hearsay.text.Problem;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reading as text for a terminal: the article and what is wrong with it, the claims to check
 * first with their chains, and who speaks how much. Immutable.
 *
 * <p>Every line fits the width of the style but for single signs that cannot be broken. Without
 * colour the text says the same.
 */
public final class TerminalReport {

  /** Claims shown unless all are asked for. */
  static final int CLAIMS_SHOWN = 10;

  private static final int OFFSETS_WIDTH = 11;

  private final TerminalStyle style;
  private final Locale locale;
  private final boolean all;

  /**
   * @param all show every claim and every voice
   */
  public TerminalReport(TerminalStyle style, Locale locale, boolean all) {
    this.style = style;
    this.locale = locale;
    this.all = all;
  }

  /**
   * The report, with a line end after each line.
   *
   * @param why the command that explains a claim, up to the claim; {@code null} where there is none
   */
  public String of(Reading reading, @Nullable String why) {
    Speaking speaking = Speaking.of(reading);
    Page page = new Page(reading, speaking);
    page.head();
    page.problems();
    page.claims(why);
    page.lines.addAll(
        new TerminalSpeakers(style, page.words, page.ink, page.text).of(speaking, all));
    return String.join("\n", page.lines) + "\n";
  }

  /** The line between two articles, with an empty line on either side. */
  public String rule() {
    TerminalText text = new TerminalText(style.charset());
    return "\n" + (text.shows("─") ? "─" : "-").repeat(style.width()) + "\n\n";
  }

  /** One report on its way; for one thread. */
  private final class Page {
    private final Reading reading;
    private final Wording words;
    private final TerminalInk ink;
    private final TerminalText text = new TerminalText(style.charset());
    private final List<String> lines = new ArrayList<>();
    private final int wordCount;

    Page(Reading reading, Speaking speaking) {
      this.reading = reading;
      this.words = new Wording(reading, locale);
      this.ink = new TerminalInk(style.color(), speaking);
      this.wordCount = speaking.words();
    }

    void head() {
      for (String line : TerminalText.wrap(text.line(words.title()), style.width())) {
        lines.add(ink.bold(line));
      }
      lines.addAll(TerminalText.wrap(text.line(words.byline(wordCount)), style.width()));
      lines.add("");
      lines.addAll(TerminalText.wrap(text.line(words.counts()), style.width()));
    }

    void problems() {
      ProblemText sentences = new ProblemText(locale);
      CodePoints codePoints = CodePoints.of(reading.article().text());
      for (Problem problem : reading.problems()) {
        String where = offsets(problem.span(), codePoints);
        int indent = Math.max(OFFSETS_WIDTH, where.length() + 1) + 2;
        List<String> message =
            TerminalText.wrap(text.line(sentences.of(problem)), style.width() - indent);
        lines.add(ink.fault("! " + TerminalText.pad(where, indent - 2)) + message.get(0));
        for (String more : message.subList(1, message.size())) {
          lines.add(" ".repeat(indent) + more);
        }
      }
      lines.add("");
    }

    private String offsets(@Nullable Span span, CodePoints codePoints) {
      return span == null ? "" : codePoints.at(span.start()) + "-" + codePoints.at(span.end());
    }

    void claims(@Nullable String why) {
      List<Claim> ranked = reading.byRank();
      if (ranked.isEmpty()) {
        return;
      }
      int shown = all ? ranked.size() : Math.min(CLAIMS_SHOWN, ranked.size());
      lines.add(ink.bold(text.line(words.messages().text(all ? "read.all" : "read.first"))));
      lines.add("");
      TerminalClaims claims = new TerminalClaims(style, reading, words, ink, text);
      for (Claim claim : ranked.subList(0, shown)) {
        lines.addAll(claims.of(claim));
        lines.add("");
      }
      hint(ranked.size() - shown, why == null ? null : why + " c" + (ranked.get(0).id() + 1));
    }

    private void hint(int more, @Nullable String why) {
      List<String> hints = new ArrayList<>();
      if (more > 0) {
        hints.add(words.messages().count("more.claims", more));
      }
      if (why != null) {
        hints.add(words.messages().text("why", why));
      }
      if (!hints.isEmpty()) {
        String line = text.line(String.join("\u00a0 ", hints));
        TerminalText.wrap(line, style.width()).forEach(part -> lines.add(ink.dim(part)));
        lines.add("");
      }
    }
  }
}
