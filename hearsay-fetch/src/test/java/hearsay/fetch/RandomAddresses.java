package hearsay.fetch;

import java.util.List;
import java.util.Random;

/** Texts that are nearly addresses. */
final class RandomAddresses {

  private static final List<String> PIECES =
      List.of(
          "http://",
          "https://",
          "ftp://",
          "://",
          "fanal.example",
          "phare.example",
          "127.0.0.1",
          "[::1]",
          "localhost",
          "0x7f",
          "@",
          ":",
          ":80",
          ":443",
          ":99999",
          "/",
          "//",
          "\\",
          "?",
          "#",
          "%",
          "%2e",
          "%2F",
          "..",
          ".",
          "é",
          "ß",
          "\uFF0F",
          "\u202E",
          "\uD83D\uDE00",
          "\uD800",
          "\0",
          " ",
          "\t",
          "\r\n",
          "a",
          "A",
          "0",
          "xn--",
          "xn--caf-dma",
          "*",
          "$",
          "&",
          "=",
          "[",
          "]",
          "|",
          "-",
          "_");

  private RandomAddresses() {}

  static String next(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://");
    for (int i = random.nextInt(8); i >= 0; i--) {
      boolean any = random.nextInt(12) == 0;
      text.append(
          any
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
