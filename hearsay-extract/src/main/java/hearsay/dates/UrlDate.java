package hearsay.dates;

import hearsay.text.Timestamp;
import java.util.Optional;

/** Reads the date that many sites put in the address of an article. Stateless. */
public final class UrlDate {

  /** Longer addresses are looked at in their first characters only (UTF-16 units). */
  private static final int LONGEST = 2000;

  private UrlDate() {}

  /**
   * Finds {@code /2022/01/08/}, {@code /2022-01-08}, {@code /20220108/} and their like in the path;
   * empty for anything less, such as a month alone.
   */
  public static Optional<Timestamp> find(String url) {
    String text = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
    int query = text.indexOf('?');
    int end = query < 0 ? text.length() : query;
    for (int i = start(text); i < end; i++) {
      if ("/-_.".indexOf(text.charAt(i)) >= 0) {
        Optional<Timestamp> found = at(text, i + 1, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** After the host; an archive's copy holds the page's own address in its path. */
  private static int start(String url) {
    int inner = Math.max(url.lastIndexOf("://"), 0);
    int path = url.indexOf('/', inner + 3);
    return path < 0 ? url.length() : path;
  }

  private static Optional<Timestamp> at(String url, int from, int end) {
    int year = figures(url, from, end);
    if (year == 8) {
      String day = url.substring(from, from + 8);
      return date(day.substring(0, 4), day.substring(4, 6), day.substring(6));
    }
    int month = from + 5;
    if (year != 4 || month >= end || "/-_.".indexOf(url.charAt(month - 1)) < 0) {
      return Optional.empty();
    }
    int monthFigures = figures(url, month, end);
    int day = month + monthFigures + 1;
    boolean separated =
        monthFigures > 0 && day < end && url.charAt(day - 1) == url.charAt(month - 1);
    int dayFigures = separated ? figures(url, day, end) : 0;
    return monthFigures <= 2 && dayFigures >= 1 && dayFigures <= 2
        ? date(
            url.substring(from, from + 4),
            url.substring(month, month + monthFigures),
            url.substring(day, day + dayFigures))
        : Optional.empty();
  }

  /** How many figures stand here. */
  private static int figures(String url, int from, int end) {
    int at = from;
    while (at < end && url.charAt(at) >= '0' && url.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static Optional<Timestamp> date(String year, String month, String day) {
    if (!year.startsWith("19") && !year.startsWith("20")) {
      return Optional.empty();
    }
    return Timestamp.parse(year + "-" + two(month) + "-" + two(day));
  }

  private static String two(String figures) {
    return figures.length() == 1 ? "0" + figures : figures;
  }
}
