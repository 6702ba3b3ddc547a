package hearsay;

/** The article is in a language that no module on the class path reads. */
public final class UnsupportedLanguageException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String language;

  public UnsupportedLanguageException(String language) {
    super("no module reads the language " + language);
    this.language = language;
  }

  /** The language told or guessed, BCP 47. */
  public String language() {
    return language;
  }
}
