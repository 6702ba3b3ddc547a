package hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hearsay.input.Format;
import java.nio.charset.StandardCharsets;

/** Any text as what a page says about itself in JSON-LD; the page around it is sound. */
class JsonLdFuzzTest {

  private static final String BEFORE =
      """
      <!DOCTYPE html><html lang="fr"><head><title>Le bac de Marlow reprend</title>
      <script type="application/ld+json">""";

  private static final String AFTER =
      """
      </script></head><body><article><h1>Le bac de Marlow reprend</h1>
      <p>Le bac de Marlow reprendra son service lundi, a indiqué la mairie de Corvelle, après trois semaines de travaux.</p>
      </article></body></html>""";

  @FuzzTest
  void script(byte[] bytes) {
    String script = new String(bytes, StandardCharsets.UTF_8);
    Invariants.hold((BEFORE + script + AFTER).getBytes(StandardCharsets.UTF_8), Format.HTML);
  }
}
