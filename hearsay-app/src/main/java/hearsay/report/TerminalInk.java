package hearsay.report;

import hearsay.attribution.Voice;
import hearsay.claims.Speaking;
import hearsay.claims.Speaking.VoiceShare;
import java.util.ArrayList;
import java.util.List;

/**
 * Bold, dim and the sixteen colours of the user's own theme (ECMA-48), or nothing at all. Nothing
 * is said by ink alone. Immutable.
 */
final class TerminalInk {

  /** Blue, yellow, green, magenta, cyan, red, bright blue, bright magenta. */
  private static final List<String> VOICES =
      List.of("34", "33", "32", "35", "36", "31", "94", "95");

  private final boolean on;

  /** Voices other than the outlet, the one with most words first. */
  private final List<Integer> order;

  TerminalInk(boolean on, Speaking speaking) {
    this.on = on;
    List<Integer> voices = new ArrayList<>();
    for (VoiceShare share : speaking.shares()) {
      if (share.voice() != Voice.OUTLET) {
        voices.add(share.voice());
      }
    }
    this.order = List.copyOf(voices);
  }

  String bold(String text) {
    return ink("1", text);
  }

  String dim(String text) {
    return ink("2", text);
  }

  String italic(String text) {
    return ink("3", text);
  }

  String fault(String text) {
    return ink("31", text);
  }

  /** The colour of a voice: none for the outlet, dim for the ninth voice and after. */
  String voice(int voice, String text) {
    int place = order.indexOf(voice);
    if (place < 0) {
      return text;
    }
    return ink(place < VOICES.size() ? VOICES.get(place) : "2", text);
  }

  private String ink(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
