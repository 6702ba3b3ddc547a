package hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What runs here: the version, the Java, the languages. */
final class Version implements IVersionProvider {

  /** The version of Hearsay, as the build wrote it down. */
  static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("build.properties", e);
    }
    return build.getProperty("version", "?");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "hearsay " + number(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor", "?") + ")",
      "languages: " + ArticleOptions.languages()
    };
  }
}
