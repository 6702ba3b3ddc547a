package hearsay.furniture;

import hearsay.furniture.Furniture.Kind;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds captions that have no tie to the story: a library picture, a picture of another story. A
 * caption's names are its runs of two and more capitalised words ("Anne Lestrade"), or its single
 * capitalised words where there is no run; it is tied when the story has one of their words. A
 * caption without names, or with no other than the photographer's, is not judged. Immutable.
 */
public final class CaptionCheck {

  /** Most characters of a caption that a message quotes. */
  private static final int QUOTED = 60;

  /** Shorter words ("Le", "US") tie nothing. */
  private static final int SHORTEST = 3;

  private final Furniture furniture;

  public CaptionCheck(Furniture furniture) {
    this.furniture = furniture;
  }

  public List<Problem> find(String text, List<Block> blocks) {
    if (blocks.stream().noneMatch(b -> b.kind() == BlockKind.CAPTION)) {
      return List.of();
    }
    Set<String> story = new HashSet<>();
    for (Block block : blocks) {
      if (block.kind().isRead()) {
        runs(block.span().of(text)).forEach(story::addAll);
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.CAPTION && isUnrelated(block.span().of(text), story)) {
        String words = quoted(text, block.span());
        problems.add(Problem.at(block.span(), ProblemKind.CAPTION_UNRELATED, words));
      }
    }
    return problems;
  }

  private boolean isUnrelated(String caption, Set<String> story) {
    if (furniture.kind(caption).filter(kind -> kind == Kind.PHOTOGRAPHER).isPresent()) {
      return false;
    }
    String described = withoutCredit(caption);
    List<List<String>> runs = runs(described);
    List<String> names = new ArrayList<>();
    runs.stream().filter(run -> run.size() > 1).forEach(names::addAll);
    if (names.isEmpty()) {
      Set<String> openers = openers(described);
      runs.stream().flatMap(List::stream).filter(w -> !openers.contains(w)).forEach(names::add);
    }
    names.removeIf(furniture.agencies()::isNamed);
    return !names.isEmpty() && names.stream().noneMatch(story::contains);
  }

  /** The sentences before a credit to an agency, which may begin with the photographer's name. */
  private String withoutCredit(String caption) {
    int end = caption.length() - 1;
    while (end > 0
        && !(".!?\u2026".indexOf(caption.charAt(end - 1)) >= 0
            && Character.isSpaceChar(caption.charAt(end)))) {
      end--;
    }
    boolean credited = end > 0 && furniture.agencies().credits(Line.of(caption));
    return credited && end >= 10 ? caption.substring(0, end) : caption;
  }

  /** The words that open a sentence, capitalised whatever they are. */
  private static Set<String> openers(String caption) {
    Set<String> openers = new HashSet<>();
    boolean opens = true;
    for (int i = 0; i < caption.length(); i++) {
      char c = caption.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = Math.max(i + 1, wordEnd(caption, i));
        if (opens) {
          openers.add(caption.substring(i, end));
        }
        opens = false;
        i = end - 1;
      } else {
        opens |= ".!?:\u00A9".indexOf(c) >= 0;
      }
    }
    return openers;
  }

  /** The runs of capitalised words, without words too short to tell; brackets are left out. */
  private static List<List<String>> runs(String text) {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetter(c)) {
        end = wordEnd(text, i);
        boolean name = Character.isUpperCase(c) && depth == 0;
        if (name && end - i >= SHORTEST) {
          run.add(text.substring(i, end));
        } else if (!name) {
          run = closed(run, runs);
        }
      } else {
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        boolean inside = Character.isSpaceChar(c) || c == '-' || c == '.';
        run = inside ? run : closed(run, runs);
      }
      i = end;
    }
    closed(run, runs);
    return runs;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<String> closed(List<String> run, List<List<String>> runs) {
    if (run.isEmpty()) {
      return run;
    }
    runs.add(run);
    return new ArrayList<>();
  }

  private static String quoted(String text, Span caption) {
    String words = caption.of(text);
    if (words.length() <= QUOTED) {
      return words;
    }
    int space = words.lastIndexOf(' ', QUOTED - 1);
    int end = space > QUOTED / 2 ? space : QUOTED - 1;
    return words.substring(0, end) + "\u2026";
  }
}
