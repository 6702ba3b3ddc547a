package hearsay.testkit;

import hearsay.claims.Reading;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Articles written for this project, each with the reading that a perfect reader would give. Every
 * outlet, person and event in them is invented.
 */
public final class Examples {

  private Examples() {}

  /**
   * A French news item with everything a report has to show: a chain of four voices, one voice that
   * only relays, unnamed voices, every evidence, figures, dates, a quotation that is never closed,
   * two wrong dates, a foreign caption, a list of links, and a character outside the Basic
   * Multilingual Plane before most of it.
   */
  public static Reading depot() {
    return DepotFire.reading();
  }

  /** An English news item of three sentences: one figure, one unnamed voice, nothing wrong. */
  public static Reading bridge() {
    return Bridge.reading();
  }

  /** An article of a known outlet in which nothing was found. */
  public static Reading silence() {
    Metadata metadata =
        Metadata.builder()
            .outlet("The Marlow Courier", MetadataOrigin.OPTION)
            .language("en", MetadataOrigin.TEXT)
            .build();
    return new ReadingBuilder(metadata).block(BlockKind.PARAGRAPH, "Good morning.").build();
  }

  static Metadata depotMetadata() {
    return Metadata.builder()
        .file("depot.html")
        .url("https://lefanal.example/2025/03/25/depot-varenne", MetadataOrigin.JSON_LD)
        .outlet("Le Fanal", MetadataOrigin.OPTION)
        .title(DepotFire.TITLE, MetadataOrigin.JSON_LD)
        .authors(List.of("Bastien Orveau", "Lise Cadran"), MetadataOrigin.JSON_LD)
        .published(
            new Timestamp(LocalDate.of(2025, 3, 25), LocalTime.of(6, 45), ZoneOffset.ofHours(1)),
            MetadataOrigin.JSON_LD)
        .language("fr", MetadataOrigin.TEXT)
        .section("Régions", MetadataOrigin.OG)
        .build();
  }
}
