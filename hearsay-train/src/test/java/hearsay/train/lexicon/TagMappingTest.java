package hearsay.train.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Features;
import hearsay.language.Table;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TagMappingTest {

  record Example(String language, String tag, String gives) {}

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String language : List.of("fr", "en", "de")) {
      for (Table.Row row : LexiconBuilder.table(language + "-tags").rows()) {
        examples.add(new Example(language, row.get("example"), row.get("gives")));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyRowsExampleGivesWhatTheRowSays(Example example) throws IOException {
    TagMapping mapping = new TagMapping(LexiconBuilder.table(example.language() + "-tags"));
    String gives =
        mapping.tags(example.tag()).stream()
            .map(tag -> tag.upos() + " " + tag.feats())
            .collect(Collectors.joining(";"));
    assertThat(gives.isEmpty() ? "-" : gives).isEqualTo(example.gives());
  }

  @Test
  void tagThatNoRowNamesIsLeftOut() throws IOException {
    assertThat(new TagMapping(LexiconBuilder.table("en-tags")).tags("XYZ")).isEmpty();
  }

  @Test
  void partThatNoRowNamesAddsNothing() throws IOException {
    assertThat(new TagMapping(LexiconBuilder.table("en-tags")).tags("NN:UN"))
        .containsExactly(new Lexicon.Tag(Upos.NOUN, Features.parse("Number=Sing")));
  }
}
