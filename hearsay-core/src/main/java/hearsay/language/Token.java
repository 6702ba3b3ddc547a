package hearsay.language;

import hearsay.text.Span;

/**
 * One syntactic word. Immutable.
 *
 * <p>Two words written as one (French {@code du} = {@code de} + {@code le}) are two tokens with the
 * same span, as in Universal Dependencies.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the article's original text (UTF-16 units)
 * @param form the word as normalised: {@code l'}, whatever apostrophe the text has
 * @param lemma dictionary form, lower case but for names
 * @param upos part of speech
 * @param feats morphological features
 * @param head index of the governing token, -1 for the root and where no parser has run
 * @param deprel relation to the head as in Universal Dependencies; empty where no parser has run
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    Features feats,
    int head,
    String deprel) {

  public boolean is(Upos wanted) {
    return upos == wanted;
  }

  public boolean has(Feature feature) {
    return feats.has(feature);
  }

  /** True for a participle that stands with a noun as an adjective does: "a broken valve". */
  public boolean isAttribute() {
    return upos == Upos.VERB && has(Feature.VERBFORM_PART) && deprel.equals("amod");
  }

  /** True when the form is {@code word}, in whatever case. */
  public boolean isForm(String word) {
    return form.equalsIgnoreCase(word);
  }

  /** True when the word is written with a capital first letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
