package hearsay.testkit;

import hearsay.attribution.CueClass;
import hearsay.attribution.Form;
import hearsay.attribution.VoiceKind;
import hearsay.claims.CheckReason;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Reading;
import hearsay.mentions.Bound;
import hearsay.mentions.Quantity;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Timestamp;
import java.math.BigDecimal;
import java.time.LocalDate;

/** See {@link Examples#bridge()}. */
final class Bridge {

  private Bridge() {}

  static Reading reading() {
    ReadingBuilder b =
        new ReadingBuilder(
            Metadata.builder()
                .file("bridge.txt")
                .outlet("The Marlow Courier", MetadataOrigin.OPTION)
                .published(Timestamp.of(LocalDate.of(2024, 9, 2)), MetadataOrigin.OPTION)
                .language("en", MetadataOrigin.TEXT)
                .build());
    b.block(BlockKind.TITLE, "Old Weir bridge shut");
    b.block(
        BlockKind.PARAGRAPH,
        "The Old Weir bridge was shut on Monday. A council engineer said that at least 40 bolts"
            + " were missing. The council did not answer questions.");
    b.mention(
        new Quantity(
            b.span("at least 40 bolts"),
            new BigDecimal(40),
            new BigDecimal(40),
            null,
            Bound.AT_LEAST,
            null,
            null,
            b.span("bolts"),
            "en.quantity.bound"));
    int engineer = b.voice(VoiceKind.UNNAMED, "A council engineer", null, "A council engineer");
    b.unnamed(engineer, 1, "council");
    int said =
        b.says(engineer, "at least 40 bolts were missing")
            .source("A council engineer")
            .cue("said", "say", CueClass.NEUTRAL)
            .as(Form.INDIRECT, "en.indirect.that");
    b.claim("Old Weir bridge shut").flag(ClaimFlag.IN_TITLE).because(CheckReason.TITLE);
    b.claim("The Old Weir bridge was shut on Monday").because(CheckReason.NAMES);
    b.claim("at least 40 bolts were missing")
        .in(said)
        .flag(ClaimFlag.UNNAMED_SOURCE)
        .because(CheckReason.FIGURE, CheckReason.UNNAMED_VOICE);
    return b.build();
  }
}
