package hearsay.formats;

/**
 * White space beside a token in the last column of CoNLL-U, as UDPipe writes it: {@code
 * SpaceAfter=No} where nothing follows, nothing at all for one space, else {@code SpacesAfter=} and
 * {@code SpacesBefore=} with {@code \s \t \r \n} for space, tab and line ends, {@code \p} for
 * {@code |} and {@code \\} for a backslash. Stateless.
 *
 * @see <a href="https://ufal.mff.cuni.cz/udpipe/1/users-manual">UDPipe user's manual</a>
 */
final class ConlluSpaces {

  private static final String BEFORE = "SpacesBefore=";
  private static final String AFTER = "SpacesAfter=";
  private static final String NONE = "SpaceAfter=No";
  private static final String PLAIN = " \t\r\n|\\";
  private static final String ESCAPED = "strnp\\";

  private ConlluSpaces() {}

  /** The column for a token. */
  static String misc(String before, String after) {
    String first = before.isEmpty() ? "" : BEFORE + escaped(before);
    String second = after.isEmpty() ? NONE : after.equals(" ") ? "" : AFTER + escaped(after);
    String both = first.isEmpty() || second.isEmpty() ? first + second : first + "|" + second;
    return both.isEmpty() ? "_" : both;
  }

  /** The white space before a token that a column tells of. */
  static String before(String misc) {
    for (String entry : misc.split("\\|")) {
      if (entry.startsWith(BEFORE)) {
        return plain(entry.substring(BEFORE.length()));
      }
    }
    return "";
  }

  /** The white space after a token; one space where the column tells of none. */
  static String after(String misc) {
    for (String entry : misc.split("\\|")) {
      if (entry.equals(NONE)) {
        return "";
      }
      if (entry.startsWith(AFTER)) {
        return plain(entry.substring(AFTER.length()));
      }
    }
    return " ";
  }

  private static String escaped(String plain) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      int known = PLAIN.indexOf(plain.charAt(i));
      out.append(known < 0 ? "" : "\\").append(known < 0 ? plain.charAt(i) : ESCAPED.charAt(known));
    }
    return out.toString();
  }

  private static String plain(String escaped) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      boolean escape = escaped.charAt(i) == '\\' && i + 1 < escaped.length();
      i += escape ? 1 : 0;
      int known = escape ? ESCAPED.indexOf(escaped.charAt(i)) : -1;
      out.append(known < 0 ? escaped.charAt(i) : PLAIN.charAt(known));
    }
    return out.toString();
  }
}
