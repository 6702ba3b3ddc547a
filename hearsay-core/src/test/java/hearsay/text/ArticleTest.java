package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void theIdDependsOnTextOutletAndPlace() {
    Article plain = article(Metadata.NONE);
    Article told = article(Metadata.builder().outlet("Le Fanal", MetadataOrigin.OPTION).build());
    Article given =
        article(Metadata.builder().given("n1").outlet("Le Fanal", MetadataOrigin.OPTION).build());
    assertThat(plain.id()).isNotEqualTo(told.id());
    assertThat(told.id()).isNotEqualTo(given.id());
    assertThat(plain.id())
        .isEqualTo(article(Metadata.NONE).id())
        .isNotEqualTo(plain.textSha256())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void refusesBlocksThatOverlapOrLeaveTheText() {
    Block first = new Block(BlockKind.TITLE, new Span(0, 5));
    assertThatThrownBy(() -> blocks(first, new Block(BlockKind.PARAGRAPH, new Span(4, 6))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> blocks(new Block(BlockKind.PARAGRAPH, new Span(0, 99))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void metadataRemembersWhoTold() {
    Metadata metadata =
        Metadata.builder()
            .outlet("lefanal.example", MetadataOrigin.OG)
            .outlet("Le Fanal", MetadataOrigin.OPTION)
            .title("  ", MetadataOrigin.TEXT)
            .build();
    assertThat(metadata.outlet()).isEqualTo("Le Fanal");
    assertThat(metadata.title()).isNull();
    assertThat(metadata.from()).containsOnlyKeys(MetadataField.OUTLET);
    assertThat(metadata.from()).containsEntry(MetadataField.OUTLET, MetadataOrigin.OPTION);
    assertThat(metadata.toBuilder().build()).isEqualTo(metadata);
  }

  private static Article article(Metadata metadata) {
    return new Article("Un titre.", List.of(), metadata, List.of());
  }

  private static Article blocks(Block... blocks) {
    return new Article("Un titre.", List.of(blocks), Metadata.NONE, List.of());
  }
}
