package hearsay.train.parser;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.train.Treebank;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportedSpeechTest {

  private static final String DIT = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

  /** Le maire de Valbois ferme le pont . — En hiver , la digue cède . */
  private static final String TREES =
      """
      1	Le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing|PronType=Art	2	det	_	_
      2	maire	maire	NOUN	_	Gender=Masc|Number=Sing	5	nsubj	_	_
      3	de	de	ADP	_	_	4	case	_	_
      4	Valbois	Valbois	PROPN	_	_	2	nmod	_	_
      5	ferme	fermer	VERB	_	%1$s	0	root	_	_
      6	le	le	DET	_	Definite=Def|Gender=Masc|Number=Sing|PronType=Art	7	det	_	_
      7	pont	pont	NOUN	_	Gender=Masc|Number=Sing	5	obj	_	_
      8	.	.	PUNCT	_	_	5	punct	_	_

      1	En	en	ADP	_	_	2	case	_	_
      2	hiver	hiver	NOUN	_	Gender=Masc|Number=Sing	6	obl	_	_
      3	,	,	PUNCT	_	_	2	punct	_	_
      4	la	le	DET	_	Definite=Def|Gender=Fem|Number=Sing|PronType=Art	5	det	_	_
      5	digue	digue	NOUN	_	Gender=Fem|Number=Sing	6	nsubj	_	_
      6	cède	céder	VERB	_	%1$s	0	root	_	_
      7	.	.	PUNCT	_	_	6	punct	_	_

      """
          .formatted(DIT);

  private static List<ConlluSentence> made() throws IOException {
    Treebank trees;
    try (ConlluReader reader = new ConlluReader(new StringReader(TREES), "trees")) {
      trees = new Treebank("trees", reader.all());
    }
    Set<Lexicon.Tag> tags =
        Set.of(
            new Lexicon.Tag(Upos.NOUN, Features.parse("Gender=Masc|Number=Sing")),
            new Lexicon.Tag(Upos.VERB, Features.parse(DIT)),
            new Lexicon.Tag(
                Upos.VERB, Features.parse("Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part")));
    Lexicon lexicon = Lexicon.of(LanguagePack.find("fr").orElseThrow()).orElseThrow();
    SpeechWords verbs =
        new SpeechWords(lexicon, Set.of("dire", "prévenir"), Set.of("rappel", "aveu"), tags);
    SpeechVocabulary vocabulary = new SpeechVocabulary(verbs, verbs, verbs, verbs, verbs);
    List<ConlluSentence> made = new ArrayList<>();
    try (InputStream in = MakeParser.class.getResourceAsStream("speech.tsv")) {
      Table table = Table.read("speech.tsv", Objects.requireNonNull(in));
      for (int seed = 0; seed < 120; seed++) {
        made.addAll(
            new ReportedSpeech(new SpeechPatterns(table, "fr"), vocabulary, trees, seed)
                .of(trees, 1)
                .sentences());
      }
    }
    return made;
  }

  private static String text(ConlluSentence sentence) {
    return String.join(" ", sentence.words().stream().map(ConlluWord::form).toList());
  }

  @Test
  void whatIsMadeIsOneTreeAndKeepsTheWordsOfTheSentence() throws IOException {
    for (ConlluSentence sentence : made()) {
      assertThat(sentence.words().stream().filter(word -> word.head() == 0)).hasSize(1);
      for (ConlluWord word : sentence.words()) {
        assertThat(word.head()).as(text(sentence)).isNotEqualTo(word.id());
        int at = word.id();
        for (int steps = 0; at > 0 && steps < 50; steps++) {
          at = sentence.words().get(at - 1).head();
        }
        assertThat(at).as(text(sentence)).isZero();
      }
      assertThat(text(sentence)).containsPattern("(?i)ferme|cède");
    }
  }

  @Test
  void whoSpeaksIsTheSubjectOfTheVerbOfSpeech() throws IOException {
    Set<String> seen = new HashSet<>();
    for (ConlluSentence sentence : made()) {
      for (ConlluWord word : sentence.words()) {
        if (word.relation().equals("nsubj")) {
          ConlluWord verb = sentence.words().get(word.head() - 1);
          seen.add(verb.deprel() + " " + verb.form() + (word.id() > verb.id() ? " after" : ""));
        }
      }
    }
    assertThat(seen).contains("parataxis dit after", "parataxis prévient after", "root prévient");
    assertThat(seen).contains("root ferme", "ccomp ferme");
  }

  @Test
  void anArticleAgreesWithItsNounAndIsElidedBeforeAVowel() throws IOException {
    List<String> texts = made().stream().map(ReportedSpeechTest::text).toList();
    assertThat(texts).anyMatch(text -> text.startsWith("Le rappel que "));
    assertThat(texts).anyMatch(text -> text.startsWith("L' aveu qu' en hiver "));
    assertThat(texts).noneMatch(text -> text.contains("La rappel") || text.contains("e aveu"));
  }

  @Test
  void whatASentenceSaidOfItsSubjectIsSaidOfANoun() throws IOException {
    List<String> texts = made().stream().map(ReportedSpeechTest::text).toList();
    assertThat(texts)
        .anyMatch(text -> text.matches("(Le rappel|L' aveu) qu.* la digue cède ferme le pont \\."));
  }

  @Test
  void whoSpeaksMayStandBetweenASubjectAndItsVerb() throws IOException {
    List<String> texts = made().stream().map(ReportedSpeechTest::text).toList();
    assertThat(texts)
        .anyMatch(text -> text.matches("Le maire de Valbois , .* , ferme le pont \\."));
  }

  @Test
  void subjectsFollowVerbsThatHaveNoObject() throws IOException {
    List<String> texts = made().stream().map(ReportedSpeechTest::text).toList();
    assertThat(texts).anyMatch(text -> text.startsWith("En hiver , cède "));
  }
}
