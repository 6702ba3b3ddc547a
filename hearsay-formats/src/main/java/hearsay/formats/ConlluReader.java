package hearsay.formats;

import hearsay.formats.ConlluSyntaxException.Reason;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CoNLL-U, sentence by sentence: any line ends, with or without an empty line after the last
 * sentence. Confined to one thread.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public final class ConlluReader implements Closeable {

  private static final int COLUMNS = 10;
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int FEATS = 5;
  private static final int HEAD = 6;
  private static final int MISC = 9;

  /** Longer figures are no ids. */
  private static final int MOST_DIGITS = 9;

  private final BufferedReader in;
  private final String name;
  private final boolean withTree;
  private int line;

  /**
   * @param name what to call the input in errors: a file's path
   */
  public ConlluReader(Reader in, String name) {
    this(in, name, true);
  }

  private ConlluReader(Reader in, String name, boolean withTree) {
    this.in = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
    this.name = name;
    this.withTree = withTree;
  }

  /** Reads tokens alone: no head is looked at, every word has the head -1. */
  public static ConlluReader ofTokens(Reader in, String name) {
    return new ConlluReader(in, name, false);
  }

  /** True when the first line of some characters that is no comment is a word's or a range's. */
  public static boolean looksReadable(String start) {
    return start
        .lines()
        .filter(text -> !text.isBlank() && !text.startsWith("#"))
        .findFirst()
        .filter(text -> text.split("\t", -1).length == COLUMNS && text.startsWith("1"))
        .isPresent();
  }

  /** All sentences that are left. */
  public List<ConlluSentence> all() throws IOException {
    List<ConlluSentence> all = new ArrayList<>();
    for (ConlluSentence next = next(); next != null; next = next()) {
      all.add(next);
    }
    return all;
  }

  /**
   * The next sentence, or null at the end.
   *
   * @throws ConlluSyntaxException if the input is no CoNLL-U; says which line
   * @throws IOException if the input cannot be read
   */
  public @Nullable ConlluSentence next() throws IOException {
    Lines lines = new Lines();
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      if (!text.isBlank()) {
        lines.add(text);
      } else if (!lines.words.isEmpty()) {
        return lines.sentence();
      }
    }
    return lines.words.isEmpty() ? null : lines.sentence();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private ConlluSyntaxException error(Reason reason, String... details) {
    return new ConlluSyntaxException(name, line, reason, details);
  }

  private int number(String text, Reason reason) throws ConlluSyntaxException {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.isEmpty() || text.length() > MOST_DIGITS) {
      throw error(reason, text);
    }
    return Integer.parseInt(text);
  }

  /** The lines of one sentence. */
  private final class Lines {
    private final List<String> comments = new ArrayList<>();
    private final List<ConlluWord> words = new ArrayList<>();
    private final List<ConlluToken> tokens = new ArrayList<>();
    private final List<ConlluEmptyNode> emptyNodes = new ArrayList<>();

    /** Last word of the last range. */
    private int covered;

    void add(String text) throws ConlluSyntaxException {
      if (text.startsWith("#")) {
        comments.add(text);
        return;
      }
      String[] columns = text.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw error(Reason.COLUMNS, String.valueOf(columns.length));
      }
      String id = columns[ID];
      if (columns[FORM].isEmpty()) {
        throw error(Reason.FORM, id);
      }
      if (id.indexOf('-') > 0) {
        tokens.add(token(columns, id.indexOf('-')));
      } else if (id.indexOf('.') > 0) {
        emptyNodes.add(emptyNode(columns, id.indexOf('.')));
      } else {
        words.add(word(columns));
      }
    }

    private ConlluToken token(String[] columns, int dash) throws ConlluSyntaxException {
      String range = columns[ID];
      int first = number(range.substring(0, dash), Reason.ID);
      int last = number(range.substring(dash + 1), Reason.ID);
      if (first != words.size() + 1 || last <= first || first <= covered) {
        throw error(Reason.RANGE, range);
      }
      covered = last;
      return new ConlluToken(first, last, columns[FORM], columns[FEATS], columns[MISC]);
    }

    private ConlluEmptyNode emptyNode(String[] columns, int dot) throws ConlluSyntaxException {
      int after = number(columns[ID].substring(0, dot), Reason.ID);
      number(columns[ID].substring(dot + 1), Reason.ID);
      if (after != words.size()) {
        throw error(Reason.ORDER, String.valueOf(words.size() + 1), columns[ID]);
      }
      return new ConlluEmptyNode(after, List.of(columns));
    }

    private ConlluWord word(String[] columns) throws ConlluSyntaxException {
      int id = number(columns[ID], Reason.ID);
      if (id != words.size() + 1) {
        throw error(Reason.ORDER, String.valueOf(words.size() + 1), columns[ID]);
      }
      boolean hasHead = withTree && !columns[HEAD].equals("_");
      int head = hasHead ? number(columns[HEAD], Reason.HEAD) : -1;
      return new ConlluWord(
          id,
          columns[FORM],
          columns[2],
          columns[3],
          columns[4],
          columns[FEATS],
          head,
          columns[7],
          columns[8],
          columns[MISC]);
    }

    ConlluSentence sentence() throws ConlluSyntaxException {
      if (covered > words.size()) {
        ConlluToken last = tokens.get(tokens.size() - 1);
        throw error(Reason.RANGE_END, last.first() + "-" + last.last());
      }
      for (ConlluWord word : words) {
        if (word.head() > words.size()) {
          String head = String.valueOf(word.head());
          throw error(Reason.HEAD_MISSING, String.valueOf(word.id()), head);
        }
      }
      return new ConlluSentence(comments, words, tokens, emptyNodes);
    }
  }
}
