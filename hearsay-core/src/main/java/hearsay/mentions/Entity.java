package hearsay.mentions;

import hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name.
 *
 * @param span the name as written here, without article, title or role
 * @param type what it names
 * @param name the fullest form of the same name in the article
 * @param country ISO 3166-1 alpha-3 of the country it names or belongs to, where that is certain
 */
public record Entity(Span span, EntityType type, String name, @Nullable String country)
    implements Mention {}
