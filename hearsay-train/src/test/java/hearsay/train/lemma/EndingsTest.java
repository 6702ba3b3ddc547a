package hearsay.train.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.LemmaScript;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingsTest {

  private static final LemmaScript DROP_S = LemmaScript.between("ponts", "pont");
  private static final LemmaScript AUX_AL = LemmaScript.between("journaux", "journal");

  private static Endings plurals() {
    Endings endings = new Endings();
    for (String form : new String[] {"ponts", "murs", "toits", "routes", "rues"}) {
      endings.add(form, DROP_S);
    }
    for (String form : new String[] {"journaux", "chevaux", "canaux"}) {
      endings.add(form, AUX_AL);
    }
    return endings;
  }

  @Test
  void noEndingGivesTheScriptOfMostWords() {
    assertThat(plurals().kept(2)).containsEntry("", DROP_S);
  }

  @Test
  void endingThatTellsAnotherScriptIsKeptAndNoLongerOneThatTellsTheSame() {
    assertThat(plurals().kept(2)).isEqualTo(Map.of("", DROP_S, "x", AUX_AL));
  }

  @Test
  void endingOfOneWordIsNotKept() {
    Endings endings = plurals();
    endings.add("yeux", LemmaScript.between("yeux", "œil"));
    assertThat(endings.kept(2)).hasSize(2);
  }
}
