package hearsay.formats;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences for people, by key, in English or in the language of a locale that has its own file.
 * Immutable and safe for all threads.
 *
 * <p>Arguments stand as <code>{0}</code>, <code>{1}</code>. Unlike {@link java.text.MessageFormat}
 * an apostrophe is an apostrophe and a number is not regrouped.
 *
 * <pre>{@code messages.text("file.missing", "a.txt")   // "a.txt: no such file"}</pre>
 */
public final class Messages {

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The bundle of resources called {@code name} for {@code locale}; English where the locale's
   * language has none. The locale of the process is never asked.
   *
   * @throws MissingResourceException if there is no such bundle
   */
  public static Messages of(String name, Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(ResourceBundle.getBundle(name, locale, loader(), noFallback));
  }

  private static ClassLoader loader() {
    return Messages.class.getClassLoader();
  }

  /** The bundle itself, for libraries that want one. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The sentence under {@code key} with its arguments filled in.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      out.append(pattern, at, open);
      int index = open + 1 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
      boolean argument =
          index >= 0 && index < arguments.length && pattern.startsWith("}", open + 2);
      out.append(argument ? arguments[index] : "{");
      at = argument ? open + 3 : open + 1;
    }
    return out.append(pattern, at, pattern.length()).toString();
  }

  /**
   * The sentence for a number of things: under {@code key.one} or {@code key.many}, as the
   * language's {@code plural.from} says; the number, grouped, is argument 0.
   */
  public String count(String key, int number) {
    int pluralFrom = Integer.parseInt(bundle.getString("plural.from"));
    boolean one = pluralFrom == 2 ? number < 2 : number == 1;
    return text(key + (one ? ".one" : ".many"), Figures.grouped(number));
  }
}
