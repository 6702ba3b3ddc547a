package hearsay.formats;

import hearsay.analysis.ParsedSentence;
import hearsay.analysis.WrittenToken;
import hearsay.syntax.Syntax;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what was parsed to CoNLL-U, and from CoNLL-U back to the text. Stateless.
 *
 * <p>Parts of speech of one treebank (XPOS) and enhanced relations (DEPS) are not predicted.
 */
public final class ConlluText {

  private static final String EMPTY = "_";

  private ConlluText() {}

  /**
   * A sentence of running text. White space is told as UDPipe does, so that {@link #text} gives the
   * text back.
   *
   * @param document what to call the text that the sentence opens; null where it opens none
   * @param id its {@code sent_id}
   */
  public static ConlluSentence of(ParsedSentence sentence, @Nullable String document, String id) {
    List<ConlluWord> words = new ArrayList<>(sentence.words().size());
    List<ConlluToken> ranges = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      WrittenToken token = sentence.tokens().get(i);
      String misc = ConlluSpaces.misc(i == 0 ? sentence.before() : "", token.after());
      if (token.isFused()) {
        int last = words.size() + token.words().size();
        ranges.add(new ConlluToken(words.size() + 1, last, token.form(), misc));
      }
      for (String form : token.words()) {
        Syntax.Word word = sentence.words().get(words.size());
        words.add(word(words.size() + 1, form, word, token.isFused() ? EMPTY : misc));
      }
    }
    return new ConlluSentence(comments(sentence, document, id), words, ranges);
  }

  private static List<String> comments(
      ParsedSentence sentence, @Nullable String document, String id) {
    List<String> comments = new ArrayList<>();
    if (document != null) {
      comments.add("# newdoc id = " + oneLine(document));
    }
    if (sentence.opensParagraph()) {
      comments.add("# newpar");
    }
    comments.add("# sent_id = " + id);
    comments.add("# text = " + line(sentence.tokens()));
    return comments;
  }

  /** The sentence as written; white space with a line end or a tab in it is one space. */
  private static String line(List<WrittenToken> tokens) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      line.append(oneLine(tokens.get(i).form()));
      String after = i + 1 < tokens.size() ? tokens.get(i).after() : "";
      boolean breaks = after.chars().anyMatch(ConlluText::isBreak);
      line.append(breaks ? " " : after);
    }
    return line.toString();
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (isBreak(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** True for what some program takes for the end of a line or of a column. */
  private static boolean isBreak(int c) {
    return (c < ' ' && Character.isWhitespace(c))
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /**
   * The sentence with other lemmas, parts of speech, features and relations; everything that a text
   * consists of stays, and so do comments and the last column.
   *
   * @param parsed one a word, in order
   */
  public static ConlluSentence with(ConlluSentence sentence, List<Syntax.Word> parsed) {
    List<ConlluWord> words = new ArrayList<>(parsed.size());
    for (ConlluWord given : sentence.words()) {
      words.add(word(given.id(), given.form(), parsed.get(given.id() - 1), given.misc()));
    }
    return sentence.withWords(words);
  }

  private static ConlluWord word(int id, String form, Syntax.Word word, String misc) {
    String lemma = word.lemma().isBlank() ? EMPTY : oneLine(word.lemma());
    return new ConlluWord(
        id,
        form,
        lemma,
        word.upos().name(),
        EMPTY,
        word.feats().toString(),
        word.head() + 1,
        word.deprel(),
        EMPTY,
        misc);
  }

  /**
   * The text of a sentence with the white space around it, from its tokens and their last column.
   */
  public static String text(ConlluSentence sentence) {
    StringBuilder text = new StringBuilder();
    Iterator<ConlluToken> ranges = sentence.tokens().iterator();
    ConlluToken range = ranges.hasNext() ? ranges.next() : null;
    for (ConlluWord word : sentence.words()) {
      if (range != null && range.last() < word.id()) {
        range = ranges.hasNext() ? ranges.next() : null;
      }
      if (range == null || word.id() < range.first()) {
        append(word.form(), word.misc(), text);
      } else if (word.id() == range.first()) {
        append(range.form(), range.misc(), text);
      }
    }
    return text.toString();
  }

  private static void append(String form, String misc, StringBuilder text) {
    text.append(ConlluSpaces.before(misc)).append(form).append(ConlluSpaces.after(misc));
  }
}
