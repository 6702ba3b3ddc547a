package hearsay.cli;

import hearsay.input.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading came from.
 *
 * @param input the file as the user gave it; {@code -} for standard input
 * @param place where in it the article stands
 * @param name how messages call it: {@code list.jsonl:12}, {@code crawl.warc.gz, record 17
 *     (https://…)}
 */
record Origin(String input, Place place, String name) {

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

  /** The command that explains a claim of this reading, up to the claim. */
  String explanation() {
    return place.isPart()
        ? Shell.command("explain", "--article", String.valueOf(place.number()), input)
        : Shell.command("explain", input);
  }
}
