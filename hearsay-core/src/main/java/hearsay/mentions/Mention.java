package hearsay.mentions;

import hearsay.text.Span;

/** Words of an article that name or measure something. */
public sealed interface Mention permits Entity, Place, TimeExpression, Quantity {

  /** Where it stands in the article's text (UTF-16 units). */
  Span span();
}
