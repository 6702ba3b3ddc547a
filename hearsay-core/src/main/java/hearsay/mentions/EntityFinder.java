package hearsay.mentions;

import hearsay.language.Analysis;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.lexicon.Lexicon;
import hearsay.mentions.NameSpotter.Spotted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of an article: persons without their titles, organisations, places, media,
 * peoples, events and other works. Immutable; safe for all threads.
 *
 * <p>A trained tagger reads each sentence with the tables {@code names} and {@code nations} of the
 * language beside it; then the article settles by vote what each name is, and names of one bearer
 * are joined. Needs no parts of speech: only where words and sentences begin and end.
 */
public final class EntityFinder {

  private static final String MODEL = "names.bin";

  private final NameWeights weights;
  private final NameSpotter spotter;
  private final NameGroups groups;

  private EntityFinder(
      NameLexicon lexicon, NameWeights weights, Acronyms acronyms, Optional<Lexicon> dictionary) {
    this.weights = weights;
    NameFeatures features = new NameFeatures(lexicon, weights.cased(), dictionary, weights.bits());
    this.spotter = new NameSpotter(lexicon, features, new NameTagger(weights));
    this.groups = new NameGroups(lexicon, acronyms);
  }

  /**
   * The finder of a language; empty when the language has no model of names.
   *
   * @param dictionary of the language, which says of words what else than names they can be
   * @throws UncheckedIOException if the model or a table is there but cannot be read
   */
  public static Optional<EntityFinder> of(LanguagePack pack, Optional<Lexicon> dictionary) {
    Optional<InputStream> file = pack.file(MODEL);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      return Optional.of(of(pack, dictionary, NameWeights.read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL + " of " + pack.code(), e);
    }
  }

  /** The finder of a language with other weights than its own, to measure them. */
  public static EntityFinder of(
      LanguagePack pack, Optional<Lexicon> dictionary, NameWeights weights) {
    return new EntityFinder(NameLexicon.of(pack), weights, Acronyms.of(pack), dictionary);
  }

  /**
   * The names in order of their places; none overlaps another.
   *
   * @param text the article's original text
   * @param analysis its words
   */
  public List<Entity> find(String text, Analysis analysis) {
    return find(text, NameText.of(text, analysis.sentences()));
  }

  /**
   * The same with the words of blocks beside the story, by-lines and captions.
   *
   * @param aside words of other blocks than {@code analysis} has
   */
  public List<Entity> find(String text, Analysis analysis, Analysis aside) {
    List<Sentence> all = new ArrayList<>(analysis.sentences());
    all.addAll(aside.sentences());
    return find(text, NameText.of(text, all));
  }

  private List<Entity> find(String text, NameText words) {
    List<Spotted> settled = new NameVote(words, weights.cased()).settle(spotter.spot(words));
    return groups.entities(text, settled);
  }
}
