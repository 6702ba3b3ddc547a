package hearsay.formats;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CoNLL-U, sentence by sentence. Empty nodes ({@code 8.1}) are passed over. Confined to one
 * thread.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public final class ConlluReader implements Closeable {

  private static final int COLUMNS = 10;

  private final BufferedReader in;
  private final String name;
  private int line;

  /**
   * @param name what to call the input in errors: a file's path
   */
  public ConlluReader(Reader in, String name) {
    this.in = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
    this.name = name;
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
   * @throws IOException if the input cannot be read or is no CoNLL-U; says which line
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

  private IOException error(String what) {
    return new IOException(name + ", line " + line + ": " + what);
  }

  /** The lines of one sentence. */
  private final class Lines {
    private final List<String> comments = new ArrayList<>();
    private final List<ConlluWord> words = new ArrayList<>();
    private final List<ConlluToken> tokens = new ArrayList<>();

    void add(String text) throws IOException {
      if (text.startsWith("#")) {
        comments.add(text);
        return;
      }
      String[] columns = text.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw error("a word has " + COLUMNS + " columns, here are " + columns.length);
      }
      int dash = columns[0].indexOf('-');
      if (dash > 0) {
        int first = number(columns[0].substring(0, dash), "id");
        int last = number(columns[0].substring(dash + 1), "id");
        if (first != words.size() + 1 || last <= first) {
          throw error("the range " + columns[0] + " does not start at the next word");
        }
        tokens.add(new ConlluToken(first, last, columns[1], columns[9]));
      } else if (columns[0].indexOf('.') < 0) {
        words.add(word(columns));
      }
    }

    private ConlluWord word(String[] columns) throws IOException {
      int id = number(columns[0], "id");
      if (id != words.size() + 1) {
        throw error("expected word " + (words.size() + 1) + ", found " + columns[0]);
      }
      int head = columns[6].equals("_") ? -1 : number(columns[6], "head");
      return new ConlluWord(
          id,
          columns[1],
          columns[2],
          columns[3],
          columns[4],
          columns[5],
          head,
          columns[7],
          columns[8],
          columns[9]);
    }

    private int number(String text, String column) throws IOException {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw error("the " + column + " is no number: " + text);
      }
    }

    ConlluSentence sentence() throws IOException {
      for (ConlluWord word : words) {
        if (word.head() > words.size()) {
          throw error(
              "word " + word.id() + " hangs on word " + word.head() + ", which is not there");
        }
      }
      return new ConlluSentence(comments, words, tokens);
    }
  }
}
