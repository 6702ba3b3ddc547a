package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is written today with a file that was looked at. With {@code
 * -Dhearsay.golden=write}, which {@code make golden} sets, the file is rewritten instead; not where
 * the variable {@code CI} is set, since nobody looks at it there.
 */
public final class Golden {

  private Golden() {}

  /**
   * @param module folder of the module under the project's root: {@code hearsay-formats}
   * @param file path under the module's {@code src/test/resources}
   * @throws IllegalStateException if files are to be rewritten in CI
   */
  public static void check(String module, String file, String actual) throws IOException {
    Path golden = path(module, file);
    if (isRewritten()) {
      Files.createDirectories(golden.toAbsolutePath().getParent());
      Files.writeString(golden, actual, StandardCharsets.UTF_8);
    }
    assertThat(golden).as("make golden writes it").exists();
    assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  /** The file as it was when somebody looked at it; empty when there is none yet. */
  public static String before(String module, String file) throws IOException {
    Path golden = path(module, file);
    return Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "";
  }

  private static Path path(String module, String file) {
    Path root = Path.of(System.getProperty("hearsay.root", ".."));
    return root.resolve(module).resolve("src/test/resources").resolve(file);
  }

  private static boolean isRewritten() {
    boolean asked = System.getProperty("hearsay.golden", "compare").equals("write");
    if (asked && !System.getenv().getOrDefault("CI", "").isEmpty()) {
      throw new IllegalStateException("golden files are not rewritten in CI");
    }
    return asked;
  }
}
