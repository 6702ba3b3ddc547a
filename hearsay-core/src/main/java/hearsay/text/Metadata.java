package hearsay.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text. Immutable; build one with {@link #builder()}.
 *
 * <p>A field nobody told is {@code null}, never a guess. For each field that is set, {@link
 * #from()} says who told.
 *
 * @param given the id that the input carried
 * @param file the file's name as the user gave it, for messages and the ledger
 * @param url where the page was published
 * @param outlet the name of the paper, agency, channel or site
 * @param title the headline when it is known apart from the text
 * @param authors the by-line, one entry a person
 * @param published when the article says it was published
 * @param modified when the article says it was last changed
 * @param language BCP 47, primary subtag at least: {@code fr}
 * @param section the outlet's own section
 * @param credit the wire agency the text is credited to
 * @param paywall true when the page says that the text is cut for non-subscribers
 * @param tdmReserved true when the page reserves text and data mining
 * @param from who told each field that is set
 */
public record Metadata(
    @Nullable String given,
    @Nullable String file,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable Timestamp published,
    @Nullable Timestamp modified,
    @Nullable String language,
    @Nullable String section,
    @Nullable String credit,
    @Nullable Boolean paywall,
    @Nullable Boolean tdmReserved,
    Map<MetadataField, MetadataOrigin> from) {

  public static final Metadata NONE = builder().build();

  public Metadata {
    authors = List.copyOf(authors);
    from = Map.copyOf(from);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these values. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.given = given;
    b.file = file;
    b.url = url;
    b.outlet = outlet;
    b.title = title;
    b.authors = authors;
    b.published = published;
    b.modified = modified;
    b.language = language;
    b.section = section;
    b.credit = credit;
    b.paywall = paywall;
    b.tdmReserved = tdmReserved;
    b.from.putAll(from);
    return b;
  }

  /**
   * Collects metadata; for one thread. A setter called with {@code null}, or with a blank text,
   * changes nothing, so sources can be asked in order of trust.
   */
  public static final class Builder {
    private @Nullable String given;
    private @Nullable String file;
    private @Nullable String url;
    private @Nullable String outlet;
    private @Nullable String title;
    private List<String> authors = List.of();
    private @Nullable Timestamp published;
    private @Nullable Timestamp modified;
    private @Nullable String language;
    private @Nullable String section;
    private @Nullable String credit;
    private @Nullable Boolean paywall;
    private @Nullable Boolean tdmReserved;
    private final Map<MetadataField, MetadataOrigin> from = new EnumMap<>(MetadataField.class);

    private Builder() {}

    public Builder given(@Nullable String value) {
      given = said(value) ? value : given;
      return this;
    }

    public Builder file(@Nullable String value) {
      file = said(value) ? value : file;
      return this;
    }

    public Builder url(@Nullable String value, MetadataOrigin origin) {
      url = told(value, MetadataField.URL, origin) ? value : url;
      return this;
    }

    public Builder outlet(@Nullable String value, MetadataOrigin origin) {
      outlet = told(value, MetadataField.OUTLET, origin) ? value : outlet;
      return this;
    }

    public Builder title(@Nullable String value, MetadataOrigin origin) {
      title = told(value, MetadataField.TITLE, origin) ? value : title;
      return this;
    }

    public Builder authors(List<String> values, MetadataOrigin origin) {
      authors = told(String.join("", values), MetadataField.AUTHORS, origin) ? values : authors;
      return this;
    }

    public Builder published(@Nullable Timestamp value, MetadataOrigin origin) {
      published = told(value, MetadataField.PUBLISHED, origin) ? value : published;
      return this;
    }

    public Builder modified(@Nullable Timestamp value, MetadataOrigin origin) {
      modified = told(value, MetadataField.MODIFIED, origin) ? value : modified;
      return this;
    }

    public Builder language(@Nullable String value, MetadataOrigin origin) {
      language = told(value, MetadataField.LANGUAGE, origin) ? value : language;
      return this;
    }

    public Builder section(@Nullable String value, MetadataOrigin origin) {
      section = told(value, MetadataField.SECTION, origin) ? value : section;
      return this;
    }

    public Builder credit(@Nullable String value, MetadataOrigin origin) {
      credit = told(value, MetadataField.CREDIT, origin) ? value : credit;
      return this;
    }

    public Builder paywall(@Nullable Boolean value, MetadataOrigin origin) {
      paywall = told(value, MetadataField.PAYWALL, origin) ? value : paywall;
      return this;
    }

    public Builder tdmReserved(@Nullable Boolean value, MetadataOrigin origin) {
      tdmReserved = told(value, MetadataField.TDM_RESERVED, origin) ? value : tdmReserved;
      return this;
    }

    public Metadata build() {
      return new Metadata(
          given,
          file,
          url,
          outlet,
          title,
          authors,
          published,
          modified,
          language,
          section,
          credit,
          paywall,
          tdmReserved,
          from);
    }

    private boolean told(@Nullable Object value, MetadataField field, MetadataOrigin origin) {
      boolean told = value != null && said(value.toString());
      if (told) {
        from.put(field, origin);
      }
      return told;
    }

    private static boolean said(@Nullable String value) {
      return value != null && !value.isBlank();
    }
  }
}
