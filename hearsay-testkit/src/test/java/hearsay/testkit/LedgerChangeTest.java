package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerChangeTest {

  private static final String BEFORE =
      ledger("{'start':0,'text':'one','chain':['v0'],'evidence':'asserted'}")
          .replace("]}", ",{'start':9,'text':'two','chain':['v0'],'evidence':'asserted'}]}")
          .replace('\'', '"');

  private static String ledger(String claim) {
    return ("{'voices':[{'id':'v0'},{'id':'v1','name':'Hale'}],'claims':[" + claim + "]}")
        .replace('\'', '"');
  }

  @Test
  void sameLedgersDoNotDiffer() {
    assertThat(LedgerChange.between(List.of(BEFORE), List.of(BEFORE)).report("x"))
        .isEqualTo("x: claims won 0, lost 0, changed 0\n");
  }

  @Test
  void claimsAreWonLostAndChanged() {
    String now =
        ledger("{'start':0,'text':'one','chain':['v0','v1'],'evidence':'denied'},")
            .replace(",]}", ",{'start':20,'text':'six','chain':['v0'],'evidence':'opinion'}]}")
            .replace('\'', '"');
    LedgerChange change = LedgerChange.between(List.of(BEFORE), List.of(now));
    assertThat(change.won()).containsExactly("1:20 six | ? | opinion");
    assertThat(change.lost()).containsExactly("1:9 two | ? | asserted");
    assertThat(change.changed()).containsExactly("1:0 one | ? | asserted → ? › Hale | denied");
  }

  @Test
  void everythingIsWonWhereNothingWas() {
    assertThat(LedgerChange.between(List.of(), List.of(BEFORE)).won()).hasSize(2);
  }
}
