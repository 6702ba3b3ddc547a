package hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.ParsedSentence;
import hearsay.analysis.WrittenToken;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.syntax.Syntax;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluTextTest {

  private static Syntax.Word word(String form, Upos upos, int head, String deprel) {
    return new Syntax.Word(form, form, upos, Features.NONE, head, deprel);
  }

  private static WrittenToken token(String form, String after) {
    return new WrittenToken(form, List.of(form), after);
  }

  private static final ParsedSentence PORT =
      new ParsedSentence(
          true,
          "\n ",
          List.of(
              token("Parle", " \t"),
              new WrittenToken("du", List.of("de", "le"), "\u00A0"),
              token("port", ""),
              token("|", " \r\n\r\n")),
          List.of(
              word("Parle", Upos.VERB, -1, "root"),
              word("de", Upos.ADP, 3, "case"),
              word("le", Upos.DET, 3, "det"),
              word("port", Upos.NOUN, 0, "obl"),
              word("|", Upos.PUNCT, 0, "punct")));

  private static String written(ConlluSentence sentence) throws IOException {
    StringBuilder out = new StringBuilder();
    new ConlluWriter(out).write(sentence);
    return out.toString();
  }

  @Test
  void sentenceIsWrittenWithItsSpaces() throws IOException {
    assertThat(written(ConlluText.of(PORT, "a\nb.txt", "7")))
        .isEqualTo(
            """
            # newdoc id = a b.txt
            # newpar
            # sent_id = 7
            # text = Parle du\u00A0port|
            1\tParle\tParle\tVERB\t_\t_\t0\troot\t_\tSpacesBefore=\\n\\s|SpacesAfter=\\s\\t
            2-3\tdu\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\u00A0
            2\tde\tde\tADP\t_\t_\t4\tcase\t_\t_
            3\tle\tle\tDET\t_\t_\t4\tdet\t_\t_
            4\tport\tport\tNOUN\t_\t_\t1\tobl\t_\tSpaceAfter=No
            5\t|\t|\tPUNCT\t_\t_\t1\tpunct\t_\tSpacesAfter=\\s\\r\\n\\r\\n

            """);
    assertThat(ConlluText.of(PORT, null, "7").starts("newdoc")).isFalse();
  }

  @Test
  void textComesBackFromWhatWasWritten() throws IOException {
    String file = written(ConlluText.of(PORT, null, "1"));
    try (ConlluReader reader = new ConlluReader(new StringReader(file), "port.conllu")) {
      assertThat(ConlluText.text(reader.all().get(0)))
          .isEqualTo("\n Parle \tdu\u00A0port| \r\n\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "  ", "\n", "\r\n\t ", "\u00A0", "|", "\\", "\\s", "a|b\\n", "\f"})
  void anySpaceComesBack(String space) {
    assertThat(ConlluSpaces.after(ConlluSpaces.misc("", space))).isEqualTo(space);
    assertThat(ConlluSpaces.before(ConlluSpaces.misc(space, " "))).isEqualTo(space);
    assertThat(ConlluSpaces.misc(space, space)).doesNotContain("\t").doesNotContain("\n");
  }

  @Test
  void columnOfOthersIsUnderstood() {
    assertThat(ConlluSpaces.after("Gloss=du|SpaceAfter=No")).isEmpty();
    assertThat(ConlluSpaces.after("_")).isEqualTo(" ");
    assertThat(ConlluSpaces.after("SpacesAfter=\\s\\q\\")).isEqualTo(" q\\");
  }

  @Test
  void givenTokensStayAndTheRestIsReplaced() throws IOException {
    String given =
        """
        # sent_id = mine
        # note = kept
        1-2\tdu\t_\t_\t_\tTypo=Yes\t_\t_\t_\tGloss=of
        1\tde\tX\tX\tX\tX=X\t9\tx\t2:x\tSpaceAfter=No
        2\tle\t_\t_\t_\t_\t_\t_\t_\tLang=fr|Gloss=the
        2.1\tport\t_\t_\t_\t_\t_\t_\t1:x\t_

        """;
    List<Syntax.Word> parsed =
        List.of(word("de", Upos.ADP, -1, "root"), word("le", Upos.DET, 0, "det"));
    try (ConlluReader reader = ConlluReader.ofTokens(new StringReader(given), "given.conllu")) {
      assertThat(written(ConlluText.with(reader.all().get(0), parsed)))
          .isEqualTo(
              """
              # sent_id = mine
              # note = kept
              1-2\tdu\t_\t_\t_\tTypo=Yes\t_\t_\t_\tGloss=of
              1\tde\tde\tADP\t_\t_\t0\troot\t_\tSpaceAfter=No
              2\tle\tle\tDET\t_\t_\t1\tdet\t_\tLang=fr|Gloss=the
              2.1\tport\t_\t_\t_\t_\t_\t_\t1:x\t_

              """);
    }
  }
}
