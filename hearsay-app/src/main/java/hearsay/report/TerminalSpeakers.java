package hearsay.report;

import hearsay.claims.Speaking;
import hearsay.claims.Speaking.VoiceShare;
import hearsay.formats.Messages;
import java.util.ArrayList;
import java.util.List;

/** The table of who speaks: claims, share of words, a bar. For one thread. */
final class TerminalSpeakers {

  /** Voices shown unless all are asked for. */
  static final int VOICES_SHOWN = 12;

  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final String FULL = "█";

  /** The share of all words that one sign of a bar stands for, unless the longest needs more. */
  private static final double SHARE_PER_SIGN = 0.02;

  private static final int WIDEST_NAME = 38;
  private static final int NUMBERS_WIDTH = 17;
  private static final int NARROWEST_BAR = 10;

  private final TerminalStyle style;
  private final Wording words;
  private final TerminalInk ink;
  private final TerminalText text;
  private final int nameWidth;

  TerminalSpeakers(TerminalStyle style, Wording words, TerminalInk ink, TerminalText text) {
    this.style = style;
    this.words = words;
    this.ink = ink;
    this.text = text;
    this.nameWidth = Math.min(WIDEST_NAME, style.width() - NUMBERS_WIDTH - NARROWEST_BAR);
  }

  List<String> of(Speaking speaking, boolean all) {
    List<VoiceShare> shares = speaking.shares();
    int shown = all || shares.size() <= VOICES_SHOWN + 1 ? shares.size() : VOICES_SHOWN;
    Messages messages = words.messages();
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.bold(TerminalText.pad(text.line(messages.text("speaks")), nameWidth))
            + TerminalText.padLeft(text.line(messages.text("speaks.claims")), 7)
            + TerminalText.padLeft(text.line(messages.text("speaks.words")), 7));
    double perSign = Math.max(SHARE_PER_SIGN, longest(shares) / barWidth());
    for (VoiceShare share : shares.subList(0, shown)) {
      lines.add(line(share, perSign));
    }
    if (shown < shares.size()) {
      String more = messages.count("more.voices", shares.size() - shown);
      lines.add("  " + ink.dim(text.line(more)));
    }
    return lines;
  }

  private static double longest(List<VoiceShare> shares) {
    return shares.stream().mapToDouble(VoiceShare::share).max().orElse(0);
  }

  private int barWidth() {
    return style.width() - nameWidth - NUMBERS_WIDTH;
  }

  private String line(VoiceShare share, double perSign) {
    String claims = TerminalText.padLeft(String.valueOf(share.claims()), 7);
    String percent = TerminalText.padLeft(Math.round(100 * share.share()) + " %", 7);
    String bar = bar(share.share() / perSign);
    String start = TerminalText.pad("  " + name(share), nameWidth) + claims + percent;
    return bar.isEmpty() ? start : start + "  " + ink.voice(share.voice(), bar);
  }

  private String name(VoiceShare share) {
    String name = words.voiceInFull(share.voice());
    if (words.isUnnamed(share.voice())) {
      name += ", " + words.messages().text("unnamed");
    } else if (share.words() == 0 && words.isRelay(share.voice())) {
      name += " " + words.messages().text("relays.only");
    }
    return text.cut(text.line(name), nameWidth - 3);
  }

  private String bar(double signs) {
    if (!text.shows(FULL + EIGHTHS)) {
      return "#".repeat((int) Math.round(signs));
    }
    int eighths = (int) Math.round(8 * signs);
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return FULL.repeat(eighths / 8) + rest;
  }
}
