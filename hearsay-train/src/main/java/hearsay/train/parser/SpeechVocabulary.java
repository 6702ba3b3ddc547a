package hearsay.train.parser;

/**
 * A language's words of speech, by what their patterns ask for.
 *
 * @param any verbs, and nouns
 * @param listened verbs that take who is told, and a sentence
 * @param asking verbs that take who is asked, and an infinitive
 * @param accusing verbs that take who is accused, and an infinitive
 * @param reflexive verbs that have a reflexive pronoun
 */
record SpeechVocabulary(
    SpeechWords any,
    SpeechWords listened,
    SpeechWords asking,
    SpeechWords accusing,
    SpeechWords reflexive) {

  /** The verbs of a slot. */
  SpeechWords verbs(String slot) {
    return switch (slot) {
      case "W" -> listened;
      case "I" -> asking;
      case "A" -> accusing;
      case "R" -> reflexive;
      default -> any;
    };
  }

  /** Whether there is too little to make anything of. */
  boolean isEmpty() {
    return any.isEmpty() || !any.hasNouns();
  }
}
