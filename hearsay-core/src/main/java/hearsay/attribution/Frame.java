package hearsay.attribution;

import java.util.Locale;

/** What a cue can take as its content; the values of the column {@code frames} of a cue table. */
enum Frame {
  /** A clause with its conjunction: "que …", "that …", "whether …". */
  QUE,
  /** An indirect question: "si …", "pourquoi …". */
  SI,
  WHETHER,
  /** A clause without conjunction: "she said it rained". */
  BARE,
  /** An infinitive: "dit avoir payé", "promised to pay". */
  INF,
  /** An object, then an infinitive: "told them to leave", "demande au préfet de partir". */
  TOINF,
  /** A gerund: "denied paying". */
  GER,
  /** A noun phrase: "dénonce un accord". */
  NP,
  /** A quotation, or a clause that the cue interrupts or follows. */
  QUOTE,
  /** An object and what it is called: "qualifie X de Y", "calls X Y". */
  ATTR,
  /** An object and, after "comme" or "as", what it is taken for: "décrit X comme Y". */
  AS,
  /** Whoever is accused, and of what. */
  ACCUSE,
  /** A preposition: "selon X, …". */
  SELON,
  /** A preposition that introduces an opinion only before a person and a comma: "pour X, …". */
  OPINION,
  /** An adverb: "reportedly". */
  ADVERB,
  /** A threat: "menace de …", "menace X de …". */
  MENACE;

  static Frame named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
