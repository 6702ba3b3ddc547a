package hearsay.cli;

import java.nio.file.Path;

/**
 * Where a reading came from.
 *
 * @param input the file or address as the user gave it; {@code -} for standard input
 * @param line the article's line in a list, from 1; 0 when the input is no list
 */
record Origin(String input, long line) {

  /** Letters of the name of a file that is called after a page. */
  private static final int LONGEST = 80;

  /** How messages call it: {@code list.jsonl:12}. */
  String name() {
    return line > 0 ? input + ":" + line : input;
  }

  /** What a file of its own is called, without its suffix: {@code depot}, {@code list-3}. */
  String stem() {
    String file = Input.isAddress(input) ? page() : file();
    return file + (line > 0 ? "-" + line : "");
  }

  private String file() {
    String file = input.equals("-") ? "stdin" : String.valueOf(Path.of(input).getFileName());
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
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
    return line == 0
        ? Shell.command("explain", input)
        : Shell.command("explain", "--article", String.valueOf(line), input);
  }
}
