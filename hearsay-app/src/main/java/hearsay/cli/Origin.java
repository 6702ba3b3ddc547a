package hearsay.cli;

import hearsay.input.Place;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading came from.
 *
 * @param input the file or address as the user gave it; {@code -} for standard input
 * @param place where in it the article stands
 * @param name how messages call it: {@code list.jsonl:12}, {@code crawl.warc.gz, record 17
 *     (https://…)}
 */
record Origin(String input, Place place, String name) {

  /** Letters of the name of a file that is called after a page. */
  private static final int LONGEST = 80;

  /** An input that is one article. */
  static Origin of(String input) {
    return new Origin(input, Place.WHOLE, input);
  }

  static Origin of(Context context, String input, Place place) {
    return new Origin(input, place, name(context, input, place));
  }

  private static String name(Context context, String input, Place place) {
    String number = Long.toString(place.number());
    return switch (place.kind()) {
      case WHOLE -> input;
      case LINE -> input + ":" + number;
      case RECORD -> part(context, "place.record", input, number, place.url());
      case ENTRY -> part(context, "place.entry", input, number, place.url());
    };
  }

  private static String part(
      Context context, String key, String input, String number, @Nullable String url) {
    String part = context.text(key, input, number);
    return url == null ? part : part + " (" + url + ")";
  }

  /** What a file of its own is called, without its suffix: {@code depot}, {@code list-3}. */
  String stem() {
    String file = Input.isAddress(input) ? page() : file();
    return file + (place.isPart() ? "-" + place.number() : "");
  }

  private String file() {
    String file = input.equals("-") ? "stdin" : String.valueOf(Path.of(input).getFileName());
    String unpacked = file.replaceFirst("(?i)\\.gz$", "");
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 ? unpacked.substring(0, dot) : unpacked;
  }

  /**
   * The last part of the path that has a letter, else the host, of letters that every file system
   * has: {@code barrage} for {@code https://fanal.example/une/barrage.html?page=2}.
   */
  private String page() {
    String[] parts = input.substring(input.indexOf("//") + 2).split("[?#]", 2)[0].split("/", -1);
    String stem = plain(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      String part = plain(parts[i].replaceFirst("\\.[A-Za-z]{1,5}$", ""));
      stem = part.matches(".*[A-Za-z].*") ? part : stem;
    }
    return stem.substring(0, Math.min(LONGEST, stem.length()));
  }

  private static String plain(String part) {
    return part.replaceAll("[^A-Za-z0-9_-]+", "-");
  }

  /** The command that explains a claim of this reading, up to the claim. */
  String explanation() {
    return place.isPart()
        ? Shell.command("explain", "--article", String.valueOf(place.number()), input)
        : Shell.command("explain", input);
  }
}
