package hearsay.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.LanguagePack;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the splitter, without any language's table; languages are tested with theirs. */
class SentenceSplitterTest {

  private static final LanguagePack NO_TABLES =
      new LanguagePack("xx", "none", "hearsay/no-such-language");

  private static final Tokenizer TOKENIZER = Tokenizer.of(NO_TABLES, Judge.NEVER);

  /** Cuts wherever the rules let it. */
  private static final SentenceSplitter EAGER = SentenceSplitter.of(NO_TABLES, Judge.ALWAYS);

  private static final SentenceSplitter PLAIN = SentenceSplitter.of(NO_TABLES, null);

  private static List<String> sentences(SentenceSplitter splitter, String text) {
    List<Span> tokens = TOKENIZER.tokens(text, new Span(0, text.length()));
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int to : splitter.ends(text, tokens)) {
      found.add(tokens.get(from).union(tokens.get(to - 1)).of(text));
      from = to;
    }
    return found;
  }

  @Test
  void withoutAJudgeAMarkBeforeACapitalEndsASentence() {
    assertThat(sentences(PLAIN, "Le pont est fermé. Il rouvre demain ! enfin"))
        .containsExactly("Le pont est fermé.", "Il rouvre demain ! enfin");
  }

  @Test
  void nothingIsCutBetweenSmallLetters() {
    assertThat(sentences(EAGER, "le pont est fermé")).containsExactly("le pont est fermé");
  }

  @Test
  void anEmptyLineAlwaysEndsASentence() {
    SentenceSplitter never = SentenceSplitter.of(NO_TABLES, Judge.NEVER);
    assertThat(sentences(never, "Le pont\n\nest fermé. Ici\naussi"))
        .containsExactly("Le pont", "est fermé. Ici\naussi");
  }

  @Test
  void aLineEndAfterAMarkEndsASentenceIfAnotherBegins() {
    SentenceSplitter never = SentenceSplitter.of(NO_TABLES, Judge.NEVER);
    assertThat(sentences(never, "« Oui. »\n« Non. »\nLe pont\nest fermé.\nou presque"))
        .containsExactly("« Oui. »", "« Non. »", "Le pont\nest fermé.\nou presque");
  }

  @Test
  void aSmallLetterAfterBracketsGoesOn() {
    assertThat(sentences(EAGER, "anna roe (Ky.) dit (non.) et part (vraiment !) demain"))
        .containsExactly("anna roe", "(Ky.) dit", "(non.) et part", "(vraiment !) demain");
  }

  @Test
  void closingMarksStayWithWhatTheyClose() {
    assertThat(sentences(EAGER, "« oui. » Demain (« non ! »). Puis"))
        .containsExactly("« oui. »", "Demain", "(« non ! »).", "Puis");
  }

  @Test
  void aQuestionInAQuotationDoesNotEndTheSentenceThatGoesOn() {
    assertThat(sentences(EAGER, "« vraiment ? » demande le maire… puis rien"))
        .containsExactly("« vraiment ? » demande le maire… puis rien");
  }

  @Test
  void theNumberOfAnItemIsNoSentence() {
    assertThat(sentences(EAGER, "1. premier")).containsExactly("1. premier");
    assertThat(sentences(EAGER, "(2) Second")).containsExactly("(2) Second");
  }

  @Test
  void theMarkOfANoteMayEndASentence() {
    Judge afterTheMark = (at, clues) -> at == "le pont [1]".length() ? 1 : -1;
    SentenceSplitter splitter = SentenceSplitter.of(NO_TABLES, afterTheMark);
    assertThat(sentences(splitter, "le pont [1] Demain")).containsExactly("le pont [1]", "Demain");
    assertThat(sentences(splitter, "le pont (1) Demain")).containsExactly("le pont (1) Demain");
  }

  @Test
  void aListWithSemicolonsIsOneSentence() {
    assertThat(sentences(EAGER, "élus : anna ; 3 voix ; 4 autres. Fin"))
        .containsExactly("élus : anna ; 3 voix ; 4 autres.", "Fin");
  }

  @Test
  void nothingIsCutWithinBracketsButAtAFullStop() {
    assertThat(sentences(EAGER, "(voir Carte ; Plan) fermé"))
        .containsExactly("(voir Carte ; Plan) fermé");
  }

  @Test
  void aLabelInBracketsBelongsToTheItemAfterIt() {
    assertThat(sentences(EAGER, "(fr) Le pont")).containsExactly("(fr) Le pont");
    assertThat(sentences(EAGER, "(en retard) Le pont")).containsExactly("(en retard)", "Le pont");
    Judge afterBracket = (at, clues) -> at == "- (fr)".length() ? 1 : -1;
    SentenceSplitter splitter = SentenceSplitter.of(NO_TABLES, afterBracket);
    assertThat(sentences(splitter, "- (fr) Le pont")).containsExactly("- (fr) Le pont");
  }

  @Test
  void cautionAsksMoreBetweenWordsOnly() {
    SentenceSplitter cautious = EAGER.cautious(2);
    assertThat(sentences(EAGER, "le Pont. Le quai")).containsExactly("le", "Pont.", "Le quai");
    assertThat(sentences(cautious, "le Pont. Le quai")).containsExactly("le Pont.", "Le quai");
  }
}
