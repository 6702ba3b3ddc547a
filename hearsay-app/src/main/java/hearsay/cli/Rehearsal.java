package hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs what most users run, on two small articles of our own, and shows nothing of it: the classes
 * that this loads are what the launcher's archive of classes holds.
 */
public final class Rehearsal {

  /**
   * Rehearses.
   *
   * @param arguments none are looked at
   * @throws IOException if the articles are missing from the jar
   */
  public static void main(String[] arguments) throws IOException {
    rehearse(OutputStream.nullOutputStream());
  }

  private final LazyHearsay hearsay = new LazyHearsay();
  private final OutputStream out;

  private Rehearsal(OutputStream out) {
    this.out = out;
  }

  /** Runs the commands; all that they print goes to {@code out}. */
  static void rehearse(OutputStream out) throws IOException {
    Rehearsal rehearsal = new Rehearsal(out);
    byte[] page = article("rehearsal-fr.html");
    byte[] text = article("rehearsal-en.txt");
    for (String language : List.of("fr_FR.UTF-8", "en_GB.UTF-8")) {
      rehearsal.run(language, page, "read", "-", "--lang", "fr", "--all");
      rehearsal.run(language, text, "read", "-", "--lang", "en", "--color", "always");
    }
    rehearsal.run("C", page, "read", "-", "--lang", "fr", "--format", "json");
    rehearsal.run("C", page, "read", "-", "--lang", "fr", "--format", "html");
    rehearsal.run("C", page, "explain", "-", "c1", "--lang", "fr");
    rehearsal.run("C", text, "parse", "-");
    rehearsal.run("C", text, "read", "--help");
    rehearsal.run("C", text, "--version");
  }

  private static byte[] article(String name) throws IOException {
    try (InputStream in = Rehearsal.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing from the jar: " + name);
      }
      return in.readAllBytes();
    }
  }

  private void run(String language, byte[] article, String... arguments) {
    Surroundings nowhere =
        new Surroundings(
            Map.of("LC_ALL", language),
            new ByteArrayInputStream(article),
            out,
            new ByteArrayOutputStream(),
            false,
            false,
            Locale.ROOT,
            StandardCharsets.UTF_8);
    new Tool(nowhere, hearsay).run(arguments);
  }
}
