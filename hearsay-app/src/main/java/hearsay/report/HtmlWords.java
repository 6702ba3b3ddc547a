package hearsay.report;

import hearsay.formats.DateText;
import hearsay.formats.Figures;
import hearsay.formats.Messages;
import hearsay.text.Timestamp;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of the page in one language: its own, whose keys begin with {@code html.}, and those it
 * shares with the other reports.
 */
final class HtmlWords {

  private static final String OWN = "html.";

  private final Messages messages;
  private final DateText dates;
  private final String articleLanguage;

  private HtmlWords(Locale locale, String articleLanguage) {
    this.messages = Messages.of("hearsay.report.report", locale);
    this.dates = new DateText(locale);
    this.articleLanguage = articleLanguage;
  }

  /** Words in {@code locale}, in English where reports are not written in its language. */
  static HtmlWords of(Locale locale, String articleLanguage) {
    return new HtmlWords(locale, articleLanguage);
  }

  /** BCP 47 language of the report's own words. */
  String language() {
    return text("lang");
  }

  /** BCP 47 language of the article's words. */
  String articleLanguage() {
    return articleLanguage;
  }

  /** The page's text under {@code key}, else the one that all reports share. */
  String text(String key, Object... values) {
    return messages.text(messages.has(OWN + key) ? OWN + key : key, values);
  }

  /** As {@link #text}, if there is one. */
  Optional<String> find(String key) {
    return messages.has(OWN + key) || messages.has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** So many of something. */
  String count(String key, int number) {
    return messages.count(messages.has(OWN + key + ".one") ? OWN + key : key, number);
  }

  /** The number, its digits in groups. */
  String number(BigDecimal value) {
    return Figures.grouped(value, messages.text("decimal.mark").charAt(0));
  }

  /** A moment in words, a time of day only where it was told. */
  String moment(Timestamp when) {
    return dates.moment(when);
  }

  /** The name of a language in this one: "français"; its code where there is none. */
  String languageName(String tag) {
    String code = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return find("language." + code).orElse(tag);
  }
}
