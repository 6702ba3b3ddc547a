package hearsay.cli;

import hearsay.language.TaggerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import picocli.CommandLine.IVersionProvider;

/** What runs here: the version, the Java, the languages, the tagger. */
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
    List<String> taggers = new ArrayList<>();
    for (TaggerProvider provider : ServiceLoader.load(TaggerProvider.class)) {
      taggers.add(provider.version());
    }
    return new String[] {
      "hearsay " + number(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor", "?") + ")",
      "languages: " + ArticleOptions.languages(),
      "tagger: " + (taggers.isEmpty() ? "-" : String.join(", ", taggers))
    };
  }
}
