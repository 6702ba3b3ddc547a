package hearsay.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.mentions.EntityType;
import hearsay.text.Span;
import hearsay.train.Treebank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCorporaTest {

  @ParameterizedTest
  @CsvSource({
    "weblog-quiet.example_2004-0012, weblog-quiet.example_2004",
    "fr-ud-dev_00007, fr-ud-dev_00007",
    "annodis.er_00025, annodis.er_1",
  })
  void articleIsToldByTheIdOfASentence(String sentence, String article) {
    assertThat(NameCorpora.articleOf(sentence)).isEqualTo(article);
  }

  @Test
  void offsetsInCodePointsBecomeOffsetsInJava(@TempDir Path folder) throws IOException {
    String line =
        "{\"id\":\"fanal-0001\",\"text\":\"😀 Anna dort\",\"entities\":"
            + "[{\"start\":2,\"end\":6,\"text\":\"Anna\",\"type\":\"PER\"}],\"attributions\":[]}";
    Path file = Files.writeString(folder.resolve("names.jsonl"), line + "\n");
    List<NamedArticle> articles = NameCorpora.jsonLines(file);
    assertThat(articles).hasSize(1);
    NamedSentence.Name name = articles.get(0).names().get(0);
    assertThat(name.span().of(articles.get(0).text())).isEqualTo("Anna");
    assertThat(name.types().contains(EntityType.PER)).isTrue();
  }

  @Test
  void taggedWordsBecomeAsWrittenWithTheirNames(@TempDir Path folder) throws IOException {
    String lines = "0\tIn\tO\n1\tOld\tB-LOC\n2\tMarlow\tI-LOC\n3\t,\tO\n4\tAnna\tB-PER\n\n";
    Path file = Files.writeString(folder.resolve("names.tsv"), lines);
    NamedArticle article = NameCorpora.columns(file, NameCorpora.Columns.WIKI).get(0);
    assertThat(article.text()).isEqualTo("In Old Marlow, Anna\n");
    assertThat(article.names())
        .extracting(NamedSentence.Name::span)
        .containsExactly(new Span(3, 13), new Span(15, 19));
    assertThat(article.names().get(0).types())
        .isEqualTo(TypeSet.of(EntityType.GPE, EntityType.LOC));
  }

  @Test
  void aFifthOfTheArticlesMeasures() {
    long fifth =
        IntStream.range(0, 1000).filter(i -> NameCorpus.isFifth("names-fr", "article" + i)).count();
    assertThat(fifth).isBetween(150L, 250L);
  }

  @Test
  void namesToldApartAreLaidOverTheTreebank(@TempDir Path folder) throws IOException {
    String lines =
        "# sent_id = answers-quiet-0001\n# text = Anna\n1\tAnna\tAnna\tPROPN\t_\t_\t0\troot\t_\t_\n\n";
    Path file = Files.writeString(folder.resolve("quiet.conllu"), lines);
    List<NamedArticle> articles = NamesApart.read("ewt.tsv").in(Treebank.read(file), List.of());
    assertThat(articles).extracting(NamedArticle::id).containsExactly("answers-quiet");
    assertThat(articles.get(0).names()).isEmpty();
  }
}
