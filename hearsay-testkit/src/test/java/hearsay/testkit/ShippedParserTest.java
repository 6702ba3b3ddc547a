package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.ParsedSentence;
import hearsay.analysis.Pipeline;
import hearsay.analysis.TextParser;
import hearsay.language.LanguagePack;
import hearsay.syntax.Syntax;
import hearsay.text.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what in sentences of news, by the models that ship and the rules after them. */
class ShippedParserTest {

  private static final Map<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  private static List<Syntax.Word> words(String language, String sentence) throws IOException {
    Pipeline pipeline =
        PIPELINES.computeIfAbsent(
            language,
            code ->
                Pipeline.of(LanguagePack.find(code).orElseThrow(), Limits.DEFAULT).orElseThrow());
    ParsedSentence parsed = new TextParser(pipeline, new StringReader(sentence)).next();
    return Objects.requireNonNull(parsed).words();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a sentence with a full stop has a finite verb
        "en | The union called for a ban on night shifts. | called | VERB | root",
        "en | The union called for a ban on night shifts. | union | NOUN | nsubj",
        // and a finite verb a subject
        "en | The residents voiced doubts about the dam. | doubts | NOUN | obj",
        "en | \"If the doors had been shut, we would live,\" said Hale. | Hale | PROPN | nsubj",
        // what has a subject is a verb
        "en | The company aimed to reopen the mine. | aimed | VERB | root",
        "fr | « Les prix baissent », analyse un économiste. | analyse | VERB | parataxis",
        "fr | « Les prix baissent », analyse un économiste. | économiste | NOUN | nsubj",
        // capitals without accents
        "fr | LES SALARIES DE L'USINE SONT LICENCIES | SALARIES | NOUN | nsubj:pass",
        "fr | LES DEPUTES ONT REJETE LE TEXTE | REJETE | VERB | root",
        "fr | Le port ferme A Valbois. | A | ADP | case",
        // capitals of headlines
        "en | Union Leaders Reject Final Pay Offer | Reject | VERB | root",
      })
  void whoDoesWhat(String language, String sentence, String form, String upos, String relation)
      throws IOException {
    Syntax.Word found =
        words(language, sentence).stream()
            .filter(word -> word.form().equals(form))
            .findFirst()
            .orElseThrow();
    assertThat(found.upos()).hasToString(upos);
    assertThat(found.deprel()).isEqualTo(relation);
  }
}
