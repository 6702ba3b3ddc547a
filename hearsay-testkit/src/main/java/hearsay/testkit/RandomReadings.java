package hearsay.testkit;

import hearsay.attribution.Attribution;
import hearsay.attribution.Form;
import hearsay.attribution.VoiceKind;
import hearsay.claims.CheckReason;
import hearsay.claims.Reading;
import hearsay.mentions.Bound;
import hearsay.mentions.Entity;
import hearsay.mentions.EntityType;
import hearsay.mentions.Quantity;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.util.Random;

/**
 * Readings of hostile text, the same for the same seed: characters outside the Basic Multilingual
 * Plane, controls, line separators, quotation marks and bare white space, with every layer pointing
 * anywhere in it.
 */
public final class RandomReadings {

  private static final int[] ALPHABET = {
    'a', 'é', ' ', ' ', '\n', '"', '\\', '/', '<', '«', '\u00a0', '\u2028', '\u2029', '\u0000',
    '\t', '\u001b', '\u0301', '\u200b', '\ufeff', 'ﬁ', '0', '9', '🔥', '𝒜', '\uD83D', '\uDC00', '%'
  };

  private RandomReadings() {}

  /** Text of {@code length} characters, half surrogate pairs among them. */
  public static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }

  /** A reading of random text with ten places in it, each in every layer. */
  public static Reading of(long seed) {
    Random random = new Random(seed);
    Metadata metadata =
        Metadata.builder()
            .outlet("Le Fanal " + text(random, 3), MetadataOrigin.OPTION)
            .language("fr", MetadataOrigin.TEXT)
            .build();
    ReadingBuilder b = new ReadingBuilder(metadata);
    b.block(BlockKind.TITLE, text(random, 20));
    b.block(BlockKind.PARAGRAPH, text(random, 60 + random.nextInt(200)));
    for (int i = 0; i < 10; i++) {
      b.mention(new Entity(place(random, b), EntityType.PER, text(random, 4), null));
      Span of = place(random, b);
      BigDecimal value = BigDecimal.valueOf(random.nextLong(), random.nextInt(60) - 30);
      b.mention(
          new Quantity(place(random, b), value, null, null, Bound.EXACT, null, null, of, "x"));
    }
    int parent = Attribution.NONE;
    for (int i = 0; i < 10; i++) {
      String words = place(random, b).of(b.text());
      int voice = b.voice(VoiceKind.UNNAMED, words, null, words);
      parent =
          b.says(voice, words).inside(i % 4 == 0 ? Attribution.NONE : parent).as(Form.FREE, "x");
      b.claim(words).in(parent).because(CheckReason.NAMES);
      b.problem(ProblemKind.WORD_DAMAGED, words, words);
    }
    return b.build();
  }

  private static Span place(Random random, ReadingBuilder b) {
    int start = random.nextInt(b.text().length());
    return new Span(start, start + 1 + random.nextInt(b.text().length() - start));
  }
}
