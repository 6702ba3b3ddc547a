package hearsay.furniture;

import hearsay.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines of article pages that are no part of the story by their words: photo credits,
 * "read more" lines, by-lines, share bars, subscription notices. The words are rows of {@code
 * furniture.tsv}. Immutable; safe for all threads.
 *
 * <p>Precision first: every row says how long a line may be and what may follow its words, since a
 * paragraph of the story must never be lost.
 */
public final class Furniture {

  /** What a line is, when it is no part of the story. */
  public enum Kind {
    CAPTION(BlockKind.CAPTION),
    /** A caption that names nobody but who took the picture. */
    PHOTOGRAPHER(BlockKind.CAPTION),
    RELATED(BlockKind.RELATED),
    CREDIT(BlockKind.CREDIT),
    /** A credit that names persons. */
    BYLINE(BlockKind.CREDIT),
    OTHER(BlockKind.OTHER),
    /** A notice that the rest is for subscribers: nothing of the story follows. */
    END(BlockKind.OTHER),
    /** The heading over readers' comments. */
    COMMENTS(BlockKind.OTHER);

    private final BlockKind block;

    Kind(BlockKind block) {
      this.block = block;
    }

    public BlockKind block() {
      return block;
    }
  }

  private record Pattern(Kind kind, FurnitureMatch match, String words, int longest) {}

  private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();
  private final List<Pattern> anywhere = new ArrayList<>();
  private final Agencies agencies;
  private final Invitations invitations;
  private final Set<String> joiners = new TreeSet<>();
  private final int longest;

  private Furniture(List<Rows.Row> rows) {
    int most = 0;
    for (Rows.Row row : rows) {
      switch (row.get("kind")) {
        case "wire", "photo", "act", "thing" -> {}
        case "join" -> joiners.add(row.get("words"));
        default -> most = Math.max(most, add(row).longest);
      }
    }
    agencies = Agencies.of(rows);
    invitations = Invitations.of(rows);
    longest = Math.max(most, invitations.longest());
  }

  private Pattern add(Rows.Row row) {
    Kind kind = Kind.valueOf(Rows.constant(row.get("kind")));
    FurnitureMatch match = FurnitureMatch.valueOf(Rows.constant(row.get("match")));
    String words = Line.of(row.get("words")).folded();
    Pattern pattern = new Pattern(kind, match, words, Integer.parseInt(row.get("longest")));
    if (match.isAtStart()) {
      byFirstWord.computeIfAbsent(firstWord(words), k -> new ArrayList<>()).add(pattern);
    } else {
      anywhere.add(pattern);
    }
    return pattern;
  }

  /** The words that come with this version; read once per reader. */
  public static Furniture standard() {
    return new Furniture(Rows.of(Furniture.class, "furniture.tsv"));
  }

  public Agencies agencies() {
    return agencies;
  }

  /** Words between two names of a by-line. */
  public Set<String> joiners() {
    return joiners;
  }

  /** What this paragraph is, if it is no part of the story. */
  public Optional<Kind> kind(CharSequence paragraph) {
    if (paragraph.length() > 2 * longest) {
      return Optional.empty();
    }
    return kind(Line.of(paragraph));
  }

  public Optional<Kind> kind(Line line) {
    Kind found = first(byFirstWord.getOrDefault(firstWord(line.folded()), List.of()), line);
    found = found == null ? first(anywhere, line) : found;
    return Optional.ofNullable(found == null && invitations.invites(line) ? Kind.OTHER : found);
  }

  private @Nullable Kind first(List<Pattern> patterns, Line line) {
    for (Pattern pattern : patterns) {
      if (line.length() <= pattern.longest && pattern.match.fits(line, pattern.words)) {
        return pattern.kind;
      }
    }
    return null;
  }

  /** What follows the words of a by-line, if the line is one: the names. */
  public Optional<String> names(Line line) {
    return byFirstWord.getOrDefault(firstWord(line.folded()), List.of()).stream()
        .filter(p -> p.kind == Kind.BYLINE && p.match.fits(line, p.words))
        .map(p -> line.plain().substring(p.words.length()).strip())
        .findFirst();
  }

  private static String firstWord(String folded) {
    int end = 1;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, Math.min(end, folded.length()));
  }
}
