package hearsay.cli;

import hearsay.report.TerminalStyle;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a command may know of the process it runs in. Immutable but for its streams.
 *
 * <p>The launcher script runs Java in a UTF-8 locale, so that file names survive, and tells the
 * user's own locale and terminal in {@code HEARSAY_LANG}, {@code HEARSAY_CTYPE}, {@code
 * HEARSAY_COLUMNS} and {@code HEARSAY_TERMINALS}. Without it the usual variables of POSIX are read,
 * and after them what Java found out by itself.
 *
 * @param variables the environment
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether a person looks at standard output
 * @param errIsTerminal whether a person looks at standard error
 * @param platformLocale the language of messages where the environment does not tell
 * @param platformCharset the charset of a terminal where the environment does not tell
 */
record Surroundings(
    Map<String, String> variables,
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Locale platformLocale,
    Charset platformCharset) {

  /** What the launcher says when standard output, and standard error, are terminals. */
  private static final String OUT = "out";

  private static final String ERR = "err";

  static Surroundings ofProcess() {
    Map<String, String> variables = System.getenv();
    String told = variables.get("HEARSAY_TERMINALS");
    boolean console = told == null && hasConsole();
    return new Surroundings(
        variables,
        // Buffered, since a bare one asks a pipe for its position when all of it is read.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        told == null ? console : told.contains(OUT),
        told == null ? console : told.contains(ERR),
        Locale.getDefault(Locale.Category.DISPLAY),
        charset(consoleCharset()));
  }

  /** True when both standard input and output are terminals: Java knows no better. */
  @SuppressWarnings("SystemConsoleNull") // what newer Java answers is asked below
  private static boolean hasConsole() {
    if (System.console() == null) {
      return false;
    }
    try {
      // From Java 22 on there is always a console, and this method tells whether it is one.
      Method isTerminal = System.console().getClass().getMethod("isTerminal");
      return (Boolean) isTerminal.invoke(System.console());
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  private static String consoleCharset() {
    for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding"}) {
      String charset = System.getProperty(property);
      if (charset != null && !charset.isEmpty()) {
        return charset;
      }
    }
    return System.getProperty("native.encoding", "UTF-8");
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
  }

  /** The value of an environment variable; {@code null} when it is unset or empty. */
  @Nullable String variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private @Nullable String firstOf(String... names) {
    for (String name : names) {
      String value = variable(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The language of messages, as POSIX ranks the variables. */
  Locale locale() {
    String posix = firstOf("HEARSAY_LANG", "LC_ALL", "LC_MESSAGES", "LANG");
    if (posix == null) {
      return platformLocale;
    }
    String language = posix.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
    return language.matches("[a-z]{2,3}") ? Locale.forLanguageTag(language) : Locale.ENGLISH;
  }

  /** The charset of text on standard output: the terminal's own, UTF-8 for files and pipes. */
  Charset screenCharset() {
    String posix = firstOf("HEARSAY_CTYPE", "LC_ALL", "LC_CTYPE", "LANG");
    if (!outIsTerminal) {
      return StandardCharsets.UTF_8;
    }
    if (posix == null) {
      return platformCharset;
    }
    int dot = posix.indexOf('.');
    int end = posix.indexOf('@') < 0 ? posix.length() : posix.indexOf('@');
    boolean told = dot >= 0 && dot + 1 < end;
    String name = told ? posix.substring(dot + 1, end) : "US-ASCII";
    return name.matches("[A-Za-z0-9._:-]+") ? charset(name) : StandardCharsets.US_ASCII;
  }

  /** Columns of the terminal; the usual number where it is none or does not tell. */
  int columns() {
    String told = outIsTerminal ? firstOf("HEARSAY_COLUMNS", "COLUMNS") : null;
    return told != null && told.matches("[1-9][0-9]{0,4}")
        ? Integer.parseInt(told)
        : TerminalStyle.USUAL;
  }
}
