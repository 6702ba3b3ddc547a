package hearsay;

import hearsay.analysis.Analyzer;
import hearsay.attribution.Attributor;
import hearsay.claims.Claim;
import hearsay.claims.ClaimAssembler;
import hearsay.claims.Reading;
import hearsay.identification.ArticleLanguages;
import hearsay.identification.LanguageGuesser;
import hearsay.language.Analysis;
import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.mentions.EntityFinder;
import hearsay.mentions.Measures;
import hearsay.mentions.Mention;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Limits;
import hearsay.text.Normalizer;
import hearsay.text.Problem;
import hearsay.text.Span;
import hearsay.text.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads news articles: who says what, how firmly, through which chain of voices.
 *
 * <p>Safe for all threads; make one and keep it, since it keeps the models it has read.
 */
public final class Hearsay {

  /** Everything that is made once for a language. */
  private record Reader(
      Analyzer analyzer,
      Optional<EntityFinder> names,
      Measures measures,
      Attributor attributor,
      ClaimAssembler claims) {}

  private final Limits limits;
  private final ArticleLanguages languages = new ArticleLanguages(LanguageGuesser.load());
  private final Map<String, Reader> readers = new ConcurrentHashMap<>();

  private Hearsay(Limits limits) {
    this.limits = limits;
  }

  /**
   * A reader for every language on the class path. Models are read when an article first needs
   * them.
   */
  public static Hearsay load() {
    return new Hearsay(Limits.DEFAULT);
  }

  /** The languages that can be read: those with a pack that has models and cues. */
  public static List<LanguagePack> languages() {
    return LanguagePack.all().stream().filter(LanguagePack::isForArticles).toList();
  }

  /**
   * Reads one article. Never throws on text, whatever it holds.
   *
   * @throws UnsupportedLanguageException if the article is in a language that no module brings
   */
  public Reading read(Article article) {
    AlignedText text = Normalizer.normalize(article.text());
    List<Problem> problems = new ArrayList<>(article.problems());
    ArticleLanguages.Result settled = languages.settle(article, text);
    problems.addAll(settled.problems());
    Article told = settled.article();
    String language = String.valueOf(told.metadata().language());
    Reader reader = readers.computeIfAbsent(language, this::reader);
    return read(told, text, reader, problems);
  }

  private Reading read(Article article, AlignedText text, Reader reader, List<Problem> problems) {
    Analyzer.Result words = reader.analyzer().analyze(article, text);
    Attributor.Result said = reader.attributor().attribute(article, words.analysis());
    List<Mention> mentions = mentions(article, text, reader.measures(), problems);
    Analysis aside = reader.analyzer().words(article, text, Hearsay::isBesideTheStory);
    reader.names().ifPresent(f -> mentions.addAll(f.find(article.text(), words.analysis(), aside)));
    mentions.sort(Comparator.comparing(Mention::span));
    problems.addAll(words.problems());
    problems.addAll(said.problems());
    problems.sort(Comparator.comparing(p -> Optional.ofNullable(p.span()).orElse(new Span(0, 0))));
    List<Claim> claims =
        reader
            .claims()
            .assemble(
                article, words.analysis(), mentions, said.voices(), said.attributions(), problems);
    return new Reading(
        article, words.analysis(), mentions, said.voices(), said.attributions(), claims, problems);
  }

  /**
   * True for by-lines, captions and the like: they claim nothing, but who they name is named in the
   * article. Links to other stories are no part of it.
   */
  private static boolean isBesideTheStory(Block block) {
    return !block.isRead() && block.language() == null && block.kind() != BlockKind.RELATED;
  }

  /** What is counted and dated in the blocks that are read. */
  private static List<Mention> mentions(
      Article article, AlignedText text, Measures measures, List<Problem> problems) {
    Timestamp published = article.metadata().published();
    LocalDate day = published == null ? null : published.date();
    List<Mention> mentions = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRead() && !block.span().isEmpty()) {
        Measures.Found found = measures.find(text, block.span(), day);
        mentions.addAll(found.quantities());
        mentions.addAll(found.times());
        problems.addAll(found.problems());
      }
    }
    return mentions;
  }

  private Reader reader(String language) {
    LanguagePack pack =
        LanguagePack.find(language)
            .filter(LanguagePack::isForArticles)
            .orElseThrow(() -> new UnsupportedLanguageException(language.toLowerCase(Locale.ROOT)));
    Optional<Lexicon> lexicon = Lexicon.of(pack);
    Analyzer analyzer =
        Analyzer.of(pack, lexicon, limits)
            .orElseThrow(() -> new UnsupportedLanguageException(pack.code()));
    return new Reader(
        analyzer,
        EntityFinder.of(pack, lexicon),
        Measures.of(pack),
        Attributor.of(pack, limits),
        ClaimAssembler.of(pack));
  }
}
