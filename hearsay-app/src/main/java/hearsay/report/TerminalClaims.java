package hearsay.report;

import hearsay.claims.Claim;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import java.util.ArrayList;
import java.util.List;

/** One claim as a few lines: rank, id, evidence, exact words, chain, figures. For one thread. */
final class TerminalClaims {

  /** Under this width the exact words start on a line of their own. */
  private static final int ROOM_FOR_COLUMNS = 72;

  /** Room for the longest word for evidence, in both languages. */
  private static final int EVIDENCE_WIDTH = 12;

  private static final int PATTERN_WIDTH = 4;
  private static final int LARGEST_HANGING_INDENT = 24;

  private final TerminalStyle style;
  private final Reading reading;
  private final Wording words;
  private final TerminalInk ink;
  private final TerminalText text;
  private final boolean drawn;
  private final int rankWidth;
  private final int indent;

  TerminalClaims(
      TerminalStyle style, Reading reading, Wording words, TerminalInk ink, TerminalText text) {
    this.style = style;
    this.reading = reading;
    this.words = words;
    this.ink = ink;
    this.text = text;
    this.drawn = text.shows("━═╌┈∿╱");
    int digits = String.valueOf(reading.claims().size()).length();
    this.rankWidth = Math.max(2, digits);
    this.indent = rankWidth + 1 + Math.max(PATTERN_WIDTH, digits + 1) + 1;
  }

  List<String> of(Claim claim) {
    boolean columns = style.width() >= ROOM_FOR_COLUMNS;
    int start = columns ? indent + EVIDENCE_WIDTH + 1 : indent;
    String exact = text.line(claim.span().of(reading.article().text()));
    List<String> body = new ArrayList<>();
    List<String> wrapped = TerminalText.wrap(exact, style.width() - start);
    for (String line : columns ? wrapped.subList(1, wrapped.size()) : wrapped) {
      body.add(" ".repeat(start - indent) + line);
    }
    body.addAll(chain(claim));
    body.addAll(facts(claim));
    List<String> lines = new ArrayList<>();
    lines.add((heading(claim) + (columns ? " " + wrapped.get(0) : "")).stripTrailing());
    lines.add(underline(claim) + body.get(0));
    body.subList(1, body.size()).forEach(line -> lines.add(" ".repeat(indent) + line));
    return lines;
  }

  private String heading(Claim claim) {
    String rank = TerminalText.padLeft(String.valueOf(claim.rank()), rankWidth);
    String id = TerminalText.pad("c" + (claim.id() + 1), indent - rankWidth - 2);
    String evidence = text.line(words.evidence(claim.evidence()));
    return ink.dim(rank + " " + id)
        + " "
        + ink.bold(evidence)
        + " ".repeat(Math.max(0, EVIDENCE_WIDTH - TerminalText.width(evidence)));
  }

  private String underline(Claim claim) {
    int last = claim.chain().get(claim.chain().size() - 1);
    String pattern = pattern(claim.evidence());
    String gap = " ".repeat(indent - rankWidth - 1 - PATTERN_WIDTH);
    return " ".repeat(rankWidth + 1) + ink.voice(last, pattern) + gap;
  }

  private String pattern(Evidence evidence) {
    return switch (evidence) {
      case ASSERTED -> drawn ? "━━━━" : "----";
      case REPORTED -> drawn ? "════" : "====";
      case CONDITIONAL -> drawn ? "╌╌╌╌" : "- - ";
      case PREDICTED -> drawn ? "┈┈┈┈" : ". . ";
      case QUESTIONED -> drawn ? "∿∿∿∿" : "~~~~";
      case DENIED -> drawn ? "╱╱╱╱" : "////";
      case HYPOTHETICAL -> drawn ? "╌┈╌┈" : "-.-.";
      case OPINION -> "    ";
    };
  }

  /** The voices with "›" between them, broken before a "›". */
  private List<String> chain(Claim claim) {
    int room = style.width() - indent;
    String arrow = text.line("›");
    String hanging =
        " ".repeat(1 + Math.min(LARGEST_HANGING_INDENT, TerminalText.width(name(claim, 0))));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (int i = 0; i < claim.chain().size(); i++) {
      int longest = room - (i == 0 ? 0 : hanging.length() + 2);
      String name = text.cut(name(claim, i), longest);
      String link = i == 0 ? "" : arrow + " ";
      int wide = TerminalText.width(link + name);
      if (i > 0 && taken + 1 + wide > room) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(hanging);
        taken = hanging.length() + wide;
      } else {
        line.append(i == 0 ? "" : " ");
        taken += wide + (i == 0 ? 0 : 1);
      }
      line.append(ink.dim(link)).append(styled(claim, i, name));
    }
    lines.add(line.toString());
    return lines;
  }

  private String name(Claim claim, int place) {
    int voice = claim.chain().get(place);
    String name = place == 0 ? words.voice(voice) : words.voiceInFull(voice);
    String bracket = words.messages().text("unnamed.bracket");
    return text.line(words.isUnnamed(voice) ? name + " " + bracket : name);
  }

  /** The last voice bold, the bracket of an unnamed one in italics. */
  private String styled(Claim claim, int place, String name) {
    String bracket = text.line(words.messages().text("unnamed.bracket"));
    boolean last = place == claim.chain().size() - 1;
    if (words.isUnnamed(claim.chain().get(place)) && name.endsWith(" " + bracket)) {
      String bare = name.substring(0, name.length() - bracket.length() - 1);
      return (last ? ink.bold(bare) : bare) + " " + ink.italic(bracket);
    }
    return last ? ink.bold(name) : name;
  }

  private List<String> facts(Claim claim) {
    return words.facts(claim).stream()
        .reduce((one, other) -> words.messages().text("facts.join", one, other))
        .map(facts -> TerminalText.wrap(text.line(facts), style.width() - indent))
        .orElse(List.of());
  }
}
