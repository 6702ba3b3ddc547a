package hearsay.identification;

import hearsay.identification.LanguageGuesser.Guess;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settles the language of an article, and finds the blocks of it that are in another one.
 * Immutable; safe for all threads.
 *
 * <p>What the user says of the language holds. What a page says of itself holds unless its text is
 * surely in another: templates that call every page English are common. Else the text tells, by a
 * vote of the blocks that are read, so that a menu in another language has no say.
 *
 * <p>A block in another language than the article, such as a statement quoted in the words it was
 * made in, keeps its place and is marked with its language, and is not read: cues, voices and
 * quotations cross from block to block, and all of them are of one language.
 */
public final class ArticleLanguages {

  /** Characters below which a page is believed about its language, whatever its text looks like. */
  private static final int SHORT = 200;

  /**
   * @param article with its language, and the blocks in other languages marked
   * @param problems what was found on the way
   */
  public record Result(Article article, List<Problem> problems) {

    public Result {
      problems = List.copyOf(problems);
    }
  }

  private final LanguageGuesser guesser;

  public ArticleLanguages(LanguageGuesser guesser) {
    this.guesser = guesser;
  }

  /**
   * @param article with or without a language
   * @param text its text, normalised and aligned
   */
  public Result settle(Article article, AlignedText text) {
    List<Problem> problems = new ArrayList<>();
    Article marked = marked(article, text, vote(article, text), problems);
    Guess guess = guesser.guess(text.normalized(), read(marked, text));
    String told = article.metadata().language();
    if (told != null && holds(article, guess, text)) {
      boolean same = guess.language().equals(primary(told));
      return same ? new Result(marked, problems) : new Result(article, List.of());
    }
    if (told != null) {
      problems.add(Problem.of(ProblemKind.LANGUAGE_MISTOLD, guess.language(), primary(told)));
    } else if (!guess.sure()) {
      problems.add(Problem.of(ProblemKind.LANGUAGE_UNSURE, guess.language()));
    }
    Metadata.Builder metadata = article.metadata().toBuilder();
    metadata.language(guess.language(), MetadataOrigin.TEXT);
    return new Result(marked.withMetadata(metadata.build()), problems);
  }

  /**
   * The language that most of the text is in, by the length of the blocks whose language is sure:
   * languages differ in how much a letter weighs, so that weights of different blocks must not be
   * summed. Where no block is sure, all words together tell.
   */
  private String vote(Article article, AlignedText text) {
    Map<String, Integer> lengths = new TreeMap<>();
    List<Span> parts = read(article, text);
    for (Span part : parts) {
      Guess guess = guesser.guess(text.normalized(), List.of(part));
      if (guess.sure()) {
        lengths.merge(guess.language(), part.length(), Integer::sum);
      }
    }
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> guesser.guess(text.normalized(), parts).language());
  }

  /** Where the words that vote stand in the normalised text: everywhere if no block is read. */
  private static List<Span> read(Article article, AlignedText text) {
    List<Span> parts = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRead()) {
        parts.add(text.toNormalized(block.span()));
      }
    }
    return parts.isEmpty() ? List.of(new Span(0, text.normalized().length())) : parts;
  }

  /** True when the language that was told is to be believed. */
  private static boolean holds(Article article, Guess guess, AlignedText text) {
    Metadata metadata = article.metadata();
    boolean byUser = metadata.from().get(MetadataField.LANGUAGE) == MetadataOrigin.OPTION;
    return byUser
        || !guess.sure()
        || guess.language().equals(primary(String.valueOf(metadata.language())))
        || read(article, text).stream().mapToInt(Span::length).sum() < SHORT;
  }

  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The article with the blocks marked that are in another language than the one given. */
  private Article marked(
      Article article, AlignedText text, String language, List<Problem> problems) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      String other = block.isRead() ? other(block, text, language) : null;
      if (other == null) {
        blocks.add(block);
      } else {
        blocks.add(new Block(block.kind(), block.span(), other));
        problems.add(Problem.at(block.span(), ProblemKind.LANGUAGE_OTHER, other));
      }
    }
    return blocks.equals(article.blocks()) ? article : article.withBlocks(blocks);
  }

  /** The language of a block that is surely in another; null for others. */
  private @Nullable String other(Block block, AlignedText text, String language) {
    Guess guess = guesser.guess(text.normalized(), text.toNormalized(block.span()), language);
    return guess.sure() && !guess.language().equals(language) ? guess.language() : null;
  }
}
