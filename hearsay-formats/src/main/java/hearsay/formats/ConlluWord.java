package hearsay.formats;

/**
 * One word line of a CoNLL-U file, its columns as written there. Immutable.
 *
 * @param id position in its sentence, from 1
 * @param form the word
 * @param lemma dictionary form
 * @param upos universal part of speech
 * @param xpos part of speech of the treebank
 * @param feats morphological features; {@code _} for none
 * @param head id of the governing word; 0 for the root, -1 where the column is empty
 * @param deprel relation to the head
 * @param deps enhanced relations; {@code _} for none
 * @param misc everything else: {@code SpaceAfter=No}
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public record ConlluWord(
    int id,
    String form,
    String lemma,
    String upos,
    String xpos,
    String feats,
    int head,
    String deprel,
    String deps,
    String misc) {

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  /** True when white space follows in the text. */
  public boolean spaceAfter() {
    return !misc.contains("SpaceAfter=No");
  }
}
