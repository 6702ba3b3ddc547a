package hearsay.report;

import hearsay.attribution.Attribution;
import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.attribution.VoiceKind;
import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.claims.Speaking;
import hearsay.claims.Speaking.VoiceShare;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the voices of a reading are drawn: a letter in order of appearance, one of eight hues in
 * order of words said (grey from the ninth on), and a shape that tells what they are. Immutable.
 */
final class HtmlVoices {

  private static final int HUES = 8;

  /**
   * The sign of a voice.
   *
   * @param letter A for the outlet, then in reading order; {@code ?} for a voice nobody could tell
   * @param css classes of shape and hue
   * @param name what the voice is called
   * @param id of its row in the table of voices; {@code null} when it has none
   */
  record Key(String letter, String css, String hue, String name, @Nullable String id) {}

  /**
   * A row of the table of voices.
   *
   * @param note what to say after the name: "unnamed", "relays only", a description
   * @param foreign true when the note is in the article's words
   * @param percent of the words of the article
   * @param bar length, 100 for the longest
   */
  record Row(Key key, int voice, @Nullable String note, boolean foreign, long percent, int bar) {}

  private final List<Key> keys;
  private final Key unknown;
  private final List<Row> rows;

  private HtmlVoices(List<Key> keys, Key unknown, List<Row> rows) {
    this.keys = keys;
    this.unknown = unknown;
    this.rows = rows;
  }

  static HtmlVoices of(Reading reading, Speaking speaking, HtmlWords words) {
    Set<Integer> shown = shown(reading);
    Map<Integer, Integer> hues = hues(speaking);
    List<Key> keys =
        reading.voices().stream()
            .map(voice -> key(voice, hues, shown.contains(voice.id()), words))
            .toList();
    Key unknown = new Key("?", "k v9 unn", "v9", words.text("voice.unknown"), null);
    return new HtmlVoices(keys, unknown, rows(reading, keys, shown, speaking, words));
  }

  /** The sign of a voice; of nobody for {@link Attribution#NONE}. */
  Key key(int voice) {
    return voice == Attribution.NONE ? unknown : keys.get(voice);
  }

  /** The table, the voice with most words first; voices that neither speak nor relay left out. */
  List<Row> rows() {
    return rows;
  }

  /** The place of each voice but the outlet by words said, from 1. */
  private static Map<Integer, Integer> hues(Speaking speaking) {
    Map<Integer, Integer> hues = new HashMap<>();
    for (VoiceShare share : speaking.shares()) {
      if (share.voice() != Voice.OUTLET) {
        hues.put(share.voice(), Math.min(hues.size() + 1, HUES + 1));
      }
    }
    return hues;
  }

  /** Voices that speak or relay, and the outlet. */
  private static Set<Integer> shown(Reading reading) {
    Set<Integer> shown = new HashSet<>(Set.of(Voice.OUTLET));
    for (Attribution attribution : reading.attributions()) {
      shown.add(attribution.voice());
      attribution.via().stream().map(Relay::voice).forEach(shown::add);
    }
    reading.claims().stream().map(Claim::chain).forEach(shown::addAll);
    return shown;
  }

  private static Key key(
      Voice voice, Map<Integer, Integer> hues, boolean inTable, HtmlWords words) {
    String hue = "v" + hues.getOrDefault(voice.id(), 0);
    StringBuilder css = new StringBuilder("k ").append(hue);
    if (voice.id() == Voice.OUTLET) {
      css.append(" out");
    } else if (voice.kind() == VoiceKind.UNNAMED) {
      css.append(" unn");
    }
    boolean onePerson =
        voice.unnamed() != null && Integer.valueOf(1).equals(voice.unnamed().count());
    if (voice.kind() == VoiceKind.PERSON || onePerson) {
      css.append(" per");
    }
    String letter = letter(voice.id());
    String id = inTable ? "v" + letter : null;
    return new Key(letter, css.toString(), hue, name(voice, words), id);
  }

  /** A to Z, then AA, AB and on. */
  private static String letter(int id) {
    String last = String.valueOf((char) ('A' + id % 26));
    return id < 26 ? last : letter(id / 26 - 1) + last;
  }

  private static String name(Voice voice, HtmlWords words) {
    if (voice.name() != null) {
      return voice.name();
    }
    if (voice.description() != null) {
      return voice.description();
    }
    return words.text(voice.id() == Voice.OUTLET ? "outlet.unknown" : "unnamed");
  }

  private static List<Row> rows(
      Reading reading, List<Key> keys, Set<Integer> shown, Speaking speaking, HtmlWords words) {
    double longest = speaking.shares().stream().mapToDouble(VoiceShare::share).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (VoiceShare share : speaking.shares()) {
      if (shown.contains(share.voice())) {
        rows.add(row(reading.voices().get(share.voice()), keys, share, longest, words));
      }
    }
    return List.copyOf(rows);
  }

  private static Row row(
      Voice voice, List<Key> keys, VoiceShare share, double longest, HtmlWords words) {
    boolean outlet = voice.id() == Voice.OUTLET;
    String own = null;
    if (voice.kind() == VoiceKind.UNNAMED && !outlet) {
      own = words.text("unnamed");
    } else if (share.words() == 0 && !outlet) {
      own = words.text("relay");
    }
    boolean foreign = own == null && voice.name() != null && voice.description() != null;
    int bar = longest == 0 ? 0 : (int) Math.round(100 * share.share() / longest);
    return new Row(
        keys.get(voice.id()),
        voice.id(),
        foreign ? voice.description() : own,
        foreign,
        Math.round(100 * share.share()),
        bar);
  }
}
