package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.FetchException;
import hearsay.formats.Messages;
import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not fetched, there is a sentence for it. */
class FetchSentencesTest {

  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private static Messages messages(Locale locale) {
    return Messages.of("hearsay.cli.messages", locale);
  }

  @ParameterizedTest
  @EnumSource(FetchException.Reason.class)
  void everyReasonHasASentence(FetchException.Reason reason) {
    String key = "refused.fetch-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Locale locale : LOCALES) {
      assertThat(messages(locale).text(key)).startsWith("{0}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"special-addresses.tsv"})
  void everyKindOfNetworkHasAName(String table) throws IOException {
    try (InputStream in = FetchException.class.getResourceAsStream(table)) {
      for (Table.Row row : Table.read(table, in).rows()) {
        if (!row.get("decision").equals("allow")) {
          assertThat(messages(Locale.ENGLISH).has("network." + row.get("kind"))).isTrue();
        }
      }
    }
  }
}
