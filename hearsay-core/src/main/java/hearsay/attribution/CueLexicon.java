package hearsay.attribution;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The cue table of a language, {@code cues}, indexed by first word. Immutable. */
final class CueLexicon {

  private final Map<String, List<CueRow>> byFirstWord = new HashMap<>();

  private CueLexicon(String language, Table table, RowWords words) {
    for (Table.Row row : table.rows()) {
      CueRow cue = cue(language, row, words);
      byFirstWord
          .computeIfAbsent(cue.pos() + " " + cue.words().get(0), k -> new ArrayList<>())
          .add(cue);
    }
    byFirstWord
        .values()
        .forEach(rows -> rows.sort(Comparator.comparingInt((CueRow c) -> -c.words().size())));
  }

  static CueLexicon of(LanguagePack pack) {
    return new CueLexicon(pack.code(), pack.table("cues"), RowWords.of(pack));
  }

  /** Rows of a part of speech that begin with a word, longest first. */
  List<CueRow> startingWith(String pos, String word) {
    return byFirstWord.getOrDefault(pos + " " + word, List.of());
  }

  private static CueRow cue(String language, Table.Row row, RowWords cutter) {
    String cue = row.get("cue");
    boolean reflexive = cue.startsWith("se ") || cue.startsWith("s'");
    String bare = reflexive ? cue.substring(cue.startsWith("s'") ? 2 : 3) : cue;
    List<String> words = cutter.cut(bare);
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    row.list("frames").forEach(frame -> frames.add(Frame.named(frame)));
    return new CueRow(
        language + ".cue." + cue.replace(' ', '-').replace("'", "-"),
        cue,
        row.get("pos"),
        frames,
        CueClass.valueOf(upper(row.get("class"))),
        Certainty.valueOf(upper(row.get("certainty"))),
        Polarity.valueOf(upper(row.get("polarity"))),
        reflexive,
        words);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
