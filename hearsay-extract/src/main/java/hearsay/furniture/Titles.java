package hearsay.furniture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles as pages tell them: compared, and freed of the site's name. Stateless. */
public final class Titles {

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00B7 ", " \u00BB ", " : ", " :: ");

  private Titles() {}

  /** Letters and digits in lower case: quotation marks and spaces differ between copies. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** A title without the name of the site after its last separator. */
  public static String withoutSite(String title, @Nullable String outlet) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at <= 0) {
        continue;
      }
      String last = letters(title.substring(at));
      boolean site = outlet != null && !last.isEmpty() && letters(outlet).contains(last);
      boolean bar = separator.equals(" | ") && Shape.words(title.substring(at)) <= 4;
      if (site || bar) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** The titles that metadata tell, without those that are only the site's name. */
  public static List<String> usable(List<String> titles, @Nullable String outlet) {
    List<String> usable = new ArrayList<>();
    for (String title : titles) {
      boolean site = outlet != null && letters(outlet).equals(letters(title));
      if (!title.isBlank() && !site) {
        usable.add(withoutSite(title.strip(), outlet));
      }
    }
    return usable;
  }
}
