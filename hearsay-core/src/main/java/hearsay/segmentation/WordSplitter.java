package hearsay.segmentation;

import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says which syntactic words a token stands for: {@code du} is {@code de} and {@code le}, {@code
 * don't} is {@code do} and {@code n't}.
 *
 * <p>From the language's table {@code tokens}: rows of kind {@code fused} are always several words;
 * of kind {@code fusable} when a {@link Judge} says so (French {@code des} is also an article);
 * {@code clitic} is a word at the end of others, again by the judge. Immutable; safe for all
 * threads.
 */
public final class WordSplitter {

  private final FormTable forms;
  private final WordClasses classes;
  private final Judge judge;

  private WordSplitter(FormTable forms, WordClasses classes, Judge judge) {
    this.forms = forms;
    this.classes = classes;
    this.judge = judge;
  }

  /**
   * @param judge says yes where a token is several words
   */
  public static WordSplitter of(LanguagePack pack, Judge judge) {
    return of(pack, LexiconClasses.of(Lexicon.of(pack)), judge);
  }

  static WordSplitter of(LanguagePack pack, WordClasses classes, Judge judge) {
    return new WordSplitter(FormTable.of(pack), classes, judge);
  }

  /** The tokens with their words; {@code tokens} are stretches of {@code text}, in order. */
  public List<SurfaceToken> split(String text, List<Span> tokens) {
    List<SurfaceToken> split = new ArrayList<>(tokens.size());
    Clues clues = new Clues();
    for (int i = 0; i < tokens.size(); i++) {
      split.add(split(text, tokens, i, clues));
    }
    return split;
  }

  private SurfaceToken split(String text, List<Span> tokens, int at, Clues clues) {
    Span token = tokens.get(at);
    int kinds = forms.kinds(text, token.start(), token.end());
    if ((kinds & FormTable.FUSED) != 0) {
      return fused(text, token);
    }
    if ((kinds & FormTable.FUSABLE) != 0) {
      int form = Shapes.wordHash(text, token.start(), token.end());
      return isSplit(text, tokens, at, form, clues)
          ? fused(text, token)
          : SurfaceToken.single(text, token);
    }
    int clitic = (kinds & FormTable.WHOLE) == 0 ? clitic(text, token) : token.start();
    boolean splits =
        clitic > token.start()
            && isSplit(text, tokens, at, Shapes.wordHash(text, clitic, token.end()), clues);
    return splits ? apart(text, token, clitic) : SurfaceToken.single(text, token);
  }

  private boolean isSplit(String text, List<Span> tokens, int at, int form, Clues clues) {
    FusionClues.fill(clues, text, tokens, classes, at, form);
    return judge.score(tokens.get(at).start(), clues) > 0;
  }

  /** Where the attached word at a token's end begins; the token's start when there is none. */
  private int clitic(String text, Span token) {
    int apostrophe = token.end() - 1;
    int least = Math.max(token.start() + 1, token.end() - FormTable.LONGEST);
    while (apostrophe >= least && text.charAt(apostrophe) != '\'') {
      apostrophe--;
    }
    if (apostrophe < least) {
      return token.start();
    }
    boolean longer =
        apostrophe - 1 > token.start()
            && forms.is(FormTable.CLITIC, text, apostrophe - 1, token.end());
    if (longer) {
      return apostrophe - 1;
    }
    return forms.is(FormTable.CLITIC, text, apostrophe, token.end()) ? apostrophe : token.start();
  }

  private static SurfaceToken apart(String text, Span token, int cut) {
    Span first = new Span(token.start(), cut);
    Span second = new Span(cut, token.end());
    return new SurfaceToken(
        token,
        List.of(
            new SurfaceToken.Word(first, first.of(text)),
            new SurfaceToken.Word(second, second.of(text))));
  }

  private SurfaceToken fused(String text, Span token) {
    List<String> parts = forms.parts(text, token.start(), token.end());
    int length = parts.stream().mapToInt(String::length).sum();
    boolean written = length == token.length();
    List<SurfaceToken.Word> words = new ArrayList<>(parts.size());
    boolean capital = Character.isUpperCase(text.charAt(token.start()));
    int from = token.start();
    for (String part : parts) {
      Span own = written ? new Span(from, from + part.length()) : token;
      boolean raised = capital && from == token.start();
      words.add(new SurfaceToken.Word(own, written ? own.of(text) : raised ? raised(part) : part));
      from += part.length();
    }
    return new SurfaceToken(token, words);
  }

  private static String raised(String part) {
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }
}
