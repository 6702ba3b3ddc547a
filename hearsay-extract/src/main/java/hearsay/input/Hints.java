package hearsay.input;

import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user told about an input. Told values win over found ones. Immutable; start from {@link
 * #NONE}:
 *
 * <pre>{@code Hints.NONE.withOutlet("Le Fanal").withLanguage("fr")}</pre>
 *
 * @param given the user's own id of the article
 * @param url where it was published
 * @param outlet who published it
 * @param title its headline
 * @param authors its by-line, one entry a person; empty when not told
 * @param published when it was published
 * @param language BCP 47
 * @param format how to read the bytes, whatever they look like
 */
public record Hints(
    @Nullable String given,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable Timestamp published,
    @Nullable String language,
    @Nullable Format format) {

  public static final Hints NONE = new Hints(null, null, null, null, List.of(), null, null, null);

  public Hints {
    authors = List.copyOf(authors);
  }

  public Hints withGiven(@Nullable String told) {
    return new Hints(told, url, outlet, title, authors, published, language, format);
  }

  public Hints withUrl(@Nullable String told) {
    return new Hints(given, told, outlet, title, authors, published, language, format);
  }

  public Hints withOutlet(@Nullable String told) {
    return new Hints(given, url, told, title, authors, published, language, format);
  }

  public Hints withTitle(@Nullable String told) {
    return new Hints(given, url, outlet, told, authors, published, language, format);
  }

  public Hints withAuthors(List<String> told) {
    return new Hints(given, url, outlet, title, told, published, language, format);
  }

  public Hints withPublished(@Nullable Timestamp told) {
    return new Hints(given, url, outlet, title, authors, told, language, format);
  }

  public Hints withLanguage(@Nullable String told) {
    return new Hints(given, url, outlet, title, authors, published, told, format);
  }

  public Hints withFormat(@Nullable Format told) {
    return new Hints(given, url, outlet, title, authors, published, language, told);
  }

  /** The found metadata with every told value written over it. */
  public Metadata over(Metadata found) {
    return found.toBuilder()
        .given(given)
        .url(url, MetadataOrigin.OPTION)
        .outlet(outlet, MetadataOrigin.OPTION)
        .title(title, MetadataOrigin.OPTION)
        .authors(authors, MetadataOrigin.OPTION)
        .published(published, MetadataOrigin.OPTION)
        .language(language, MetadataOrigin.OPTION)
        .build();
  }

  /** These values, and those of {@code other} where nothing was told here. */
  public Hints or(Hints other) {
    return new Hints(
        first(given, other.given),
        first(url, other.url),
        first(outlet, other.outlet),
        first(title, other.title),
        authors.isEmpty() ? other.authors : authors,
        published == null ? other.published : published,
        first(language, other.language),
        format == null ? other.format : format);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null || one.isBlank() ? other : one;
  }
}
