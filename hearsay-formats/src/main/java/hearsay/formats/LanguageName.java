package hearsay.formats;

import java.util.Locale;

/** What people call a language. The names are those of Unicode's CLDR, which comes with Java. */
public final class LanguageName {

  private LanguageName() {}

  /**
   * The name of a language in the language of a locale, in lower case inside French sentences as
   * French writes it: {@code Dutch}, {@code néerlandais}. The code itself where it has no name.
   *
   * @param code BCP 47: {@code nl}, {@code pt-BR}
   */
  public static String of(String code, Locale locale) {
    String name = Locale.forLanguageTag(code.replace('_', '-')).getDisplayLanguage(locale);
    return name.isEmpty() ? code : name;
  }
}
