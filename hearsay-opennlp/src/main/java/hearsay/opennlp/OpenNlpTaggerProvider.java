package hearsay.opennlp;

import hearsay.language.LanguagePack;
import hearsay.language.Tagger;
import hearsay.language.TaggerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import opennlp.tools.postag.POSModel;

/** Brings taggers for French and English out of published models and dictionaries. */
public final class OpenNlpTaggerProvider implements TaggerProvider {

  private record Source(String model, String dictionary, TagSet tags) {}

  private static final Map<String, Source> SOURCES =
      Map.of(
          "fr",
          new Source(
              "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
              "/org/languagetool/resource/fr/french.dict",
              new FrenchTagSet()),
          "en",
          new Source(
              "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
              "/org/languagetool/resource/en/english.dict",
              new EnglishTagSet()));

  @Override
  public Optional<Tagger> tagger(LanguagePack pack) {
    return Optional.ofNullable(SOURCES.get(pack.code())).map(source -> tagger(pack, source));
  }

  @Override
  public String version() {
    return "opennlp-2.5.11+gsd/ewt-1.3";
  }

  private static Tagger tagger(LanguagePack pack, Source source) {
    Class<?> here = OpenNlpTaggerProvider.class;
    try (InputStream model = here.getResourceAsStream(source.model())) {
      URL dictionary = Objects.requireNonNull(here.getResource(source.dictionary()));
      Morphology morphology = new Morphology(Dictionary.read(dictionary), source.tags());
      FunctionWords functionWords = FunctionWords.of(pack);
      return new OpenNlpTagger(
          new POSModel(Objects.requireNonNull(model)), morphology, functionWords);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + source.model(), e);
    }
  }
}
