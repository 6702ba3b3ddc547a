package hearsay.analysis;

import hearsay.segmentation.SurfaceToken;
import hearsay.text.AlignedText;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the tokens of a normalised text the characters they have in the original, so that none is
 * lost: what normalisation dropped belongs to the token it touches, the one before it first; where
 * it touches none it is a token of its own. An empty line ends a sentence in any case. Confined to
 * one thread; linear.
 */
final class WrittenSentences {

  private final AlignedText text;
  private final String original;
  private final List<List<WrittenToken>> sentences = new ArrayList<>();
  private List<WrittenToken> current = new ArrayList<>();
  private String before = "";

  /** Up to where the original stands in tokens. */
  private int covered;

  /**
   * @param found the sentences of the whole text, in offsets of the normalised one
   */
  WrittenSentences(AlignedText text, List<List<SurfaceToken>> found) {
    this.text = text;
    this.original = text.original();
    for (List<SurfaceToken> tokens : found) {
      end();
      tokens.forEach(this::add);
    }
    space(original.length());
    end();
  }

  /** White space before the first token; all of the text when it holds nothing else. */
  String before() {
    return before;
  }

  /** The sentences in order, none empty; all characters of the text but those before the first. */
  List<List<WrittenToken>> sentences() {
    return sentences;
  }

  private void end() {
    if (!current.isEmpty()) {
      sentences.add(current);
      current = new ArrayList<>();
    }
  }

  private void add(SurfaceToken token) {
    Span place = text.toOriginal(token.span());
    int start = Math.max(covered, place.start());
    while (start > covered && !isSpace(start - 1)) {
      start--;
    }
    space(start);
    int end = place.end();
    while (end < original.length() && !isSpace(end) && end < text.toOriginal(token.span().end())) {
      end++;
    }
    put(new Span(start, Math.max(start, end)), words(token, start, end));
  }

  /** The words as written, the first and last with what the token has around them. */
  private List<String> words(SurfaceToken token, int start, int end) {
    List<SurfaceToken.Word> words = token.words();
    if (!token.isWrittenApart()) {
      return words.stream().map(SurfaceToken.Word::form).toList();
    }
    List<String> written = new ArrayList<>(words.size());
    int from = start;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      int to = last ? end : text.toOriginal(words.get(i + 1).span().start());
      written.add(to > from ? original.substring(from, to) : words.get(i).form());
      from = Math.max(from, to);
    }
    return written;
  }

  /** White space up to a place, and in it what stands alone there and was dropped. */
  private void space(int end) {
    int from = covered;
    while (from < end) {
      int to = from;
      while (to < end && isSpace(to) == isSpace(from)) {
        to++;
      }
      if (isSpace(from)) {
        follow(original.substring(from, to));
      } else {
        put(new Span(from, to), List.of(original.substring(from, to)));
      }
      from = to;
    }
    covered = Math.max(covered, end);
  }

  private void put(Span place, List<String> words) {
    if (!current.isEmpty() && current.get(current.size() - 1).endsParagraph()) {
      end();
    }
    current.add(new WrittenToken(place.of(original), words, ""));
    covered = place.end();
  }

  /** Gives white space to the token before it, which may be the last of the sentence before. */
  private void follow(String space) {
    List<WrittenToken> tokens =
        current.isEmpty() && !sentences.isEmpty() ? sentences.get(sentences.size() - 1) : current;
    if (tokens.isEmpty()) {
      before += space;
    } else {
      int last = tokens.size() - 1;
      tokens.set(last, tokens.get(last).followedBy(space));
    }
  }

  private boolean isSpace(int at) {
    return StretchReader.isSpace(original.charAt(at));
  }
}
