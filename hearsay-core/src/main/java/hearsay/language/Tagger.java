package hearsay.language;

import java.util.List;

/**
 * Says what each word of a sentence is: part of speech, features, lemma.
 *
 * <p>Implementations are immutable or confine their state; one instance serves all threads.
 */
public interface Tagger {

  /** What one surface token is. */
  record Tag(Upos upos, Features feats, String lemma) {}

  /**
   * @param forms the surface tokens of one sentence, normalised
   * @return one tag a form, in order. A fused word (French {@code au}) is tagged {@link Upos#ADP};
   *     where it may also be an article ({@code des}) the tagger decides between ADP and DET.
   */
  List<Tag> tag(List<String> forms);
}
