package hearsay.analysis;

import hearsay.analysis.StretchReader.Stretch;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses running text while it is read, sentence by sentence. Confined to one thread.
 *
 * <pre>{@code
 * TextParser parser = new TextParser(pipeline, reader);
 * for (ParsedSentence next = parser.next(); next != null; next = parser.next()) { … }
 * }</pre>
 *
 * <p>Nothing of the text is lost: every character stands in a token's form or in the white space
 * beside it, also those that normalisation drops. They belong to the token they touch, and are a
 * token of their own where they touch none.
 *
 * <p>Empty lines part paragraphs, and with them sentences. The text is read in stretches of {@value
 * StretchReader#LENGTH} characters that begin where a sentence begins; a sentence longer than that
 * is cut, and so is a single token. Time is linear, memory bounded, but for white space.
 */
public final class TextParser {

  /** Sentences at the end of a stretch that are read again with what follows them. */
  private static final int CONTEXT = 2;

  private final Pipeline pipeline;
  private final StretchReader stretches;
  private final Deque<Draft> ready = new ArrayDeque<>();
  private boolean opensParagraph = true;

  /** A sentence that is not parsed yet. */
  private record Draft(boolean opensParagraph, String before, List<WrittenToken> tokens) {}

  /**
   * @param in all characters of one text; not closed here
   */
  public TextParser(Pipeline pipeline, Reader in) {
    this.pipeline = pipeline;
    this.stretches = new StretchReader(in);
  }

  /** The next sentence; null at the end. */
  public @Nullable ParsedSentence next() throws IOException {
    while (ready.isEmpty()) {
      Stretch stretch = stretches.next();
      if (stretch == null) {
        return null;
      }
      draft(stretch);
    }
    Draft draft = ready.remove();
    List<String> forms = draft.tokens.stream().flatMap(token -> token.words().stream()).toList();
    return new ParsedSentence(
        draft.opensParagraph, draft.before, draft.tokens, pipeline.words(forms));
  }

  private void draft(Stretch stretch) {
    AlignedText text = Normalizer.normalize(stretch.text());
    Span all = new Span(0, text.normalized().length());
    WrittenSentences written = new WrittenSentences(text, pipeline.sentences(text, all));
    String before = written.before();
    List<List<WrittenToken>> sentences = written.sentences();
    if (!stretch.last()) {
      sentences = finished(sentences);
      stretches.putBack(stretch.text().length() - length(before, sentences));
    }
    for (List<WrittenToken> tokens : sentences) {
      ready.add(new Draft(opensParagraph, before, tokens));
      opensParagraph = tokens.get(tokens.size() - 1).endsParagraph();
      before = "";
    }
  }

  /** Those that what follows can change no more; the beginning of one that does not end. */
  private static List<List<WrittenToken>> finished(List<List<WrittenToken>> sentences) {
    int count = sentences.size();
    if (count > 1) {
      return sentences.subList(0, Math.max(1, count - CONTEXT));
    }
    List<WrittenToken> only = sentences.get(0);
    return List.of(only.subList(0, Math.max(1, only.size() - 1)));
  }

  private static int length(String before, List<List<WrittenToken>> sentences) {
    int length = before.length();
    for (List<WrittenToken> tokens : sentences) {
      for (WrittenToken token : tokens) {
        length += token.form().length() + token.after().length();
      }
    }
    return length;
  }
}
