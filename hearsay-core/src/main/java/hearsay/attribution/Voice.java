package hearsay.attribution;

import hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who speaks in an article. Immutable.
 *
 * @param id index in the reading's voices; 0 is always the article's outlet
 * @param name the fullest name in the article, or the outlet's name from the metadata; {@code null}
 *     when nobody tells it. For an unnamed voice, its description as first written
 * @param kind who or what it is
 * @param description the fullest description in the article, as written: "analyste politique"
 * @param country ISO 3166-1 alpha-3, where certain
 * @param unnamed what is told about an unnamed voice; {@code null} for others
 * @param mentions where the article mentions it as a voice, in reading order
 */
public record Voice(
    int id,
    @Nullable String name,
    VoiceKind kind,
    @Nullable String description,
    @Nullable String country,
    @Nullable Unnamed unnamed,
    List<VoiceMention> mentions) {

  /** The id of the article's outlet. */
  public static final int OUTLET = 0;

  public Voice {
    mentions = List.copyOf(mentions);
  }

  /**
   * What an article tells of voices it does not name.
   *
   * @param count how many, if told
   * @param side whose they are, in the article's words: "de l'axe de la Résistance"
   */
  public record Unnamed(@Nullable Integer count, @Nullable String side) {}

  /** How a mention refers to its voice. */
  public enum MentionKind {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  /** One place where the article refers to the voice. */
  public record VoiceMention(Span span, MentionKind kind) {}
}
