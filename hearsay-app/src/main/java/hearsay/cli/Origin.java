package hearsay.cli;

/**
 * Where a reading came from.
 *
 * @param input the file as the user gave it; {@code -} for standard input
 * @param line the article's line in a list, from 1; 0 when the input is no list
 */
record Origin(String input, long line) {

  /** How messages call it: {@code list.jsonl:12}. */
  String name() {
    return line > 0 ? input + ":" + line : input;
  }

  /** The command that explains a claim of this reading, up to the claim. */
  String explanation() {
    return line == 0
        ? Shell.command("explain", input)
        : Shell.command("explain", "--article", String.valueOf(line), input);
  }
}
