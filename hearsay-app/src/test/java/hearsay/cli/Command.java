package hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command as a process of its own, as a user would. */
final class Command {

  /** How a process ended. */
  record Result(int code, String out, String err) {}

  static final Path ROOT =
      Path.of(System.getProperty("hearsay.root", "..")).toAbsolutePath().normalize();
  static final Path JAR = ROOT.resolve("hearsay-app/target/hearsay.jar");
  static final String JAVA =
      System.getProperty("hearsay.test.java", System.getProperty("java.home") + "/bin/java");

  private static final long PATIENCE_SECONDS = 120;

  private final ProcessBuilder builder;
  private String in = "";

  private Command(List<String> words, Path folder) {
    builder = new ProcessBuilder(words).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    for (String name :
        List.of(
            "HEARSAY_CONFIG",
            "HEARSAY_LANG",
            "HEARSAY_CTYPE",
            "HEARSAY_TERMINALS",
            "NO_COLOR",
            "COLUMNS",
            "JAVA_TOOL_OPTIONS",
            "HEARSAY_JAVA_OPTS",
            "HEARSAY_DEBUG",
            "LC_MESSAGES")) {
      environment.remove(name);
    }
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("HOME", folder.toString());
    environment.put("XDG_CONFIG_HOME", folder.resolve(".config").toString());
  }

  /** {@code java -jar hearsay.jar} with {@code arguments}. */
  static Command jar(Path folder, String... arguments) {
    List<String> words = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
    words.addAll(List.of(arguments));
    return new Command(words, folder);
  }

  /** Any program. */
  static Command of(Path folder, String... words) {
    return new Command(List.of(words), folder);
  }

  Command with(String variable, String value) {
    builder.environment().put(variable, value);
    return this;
  }

  Command without(String variable) {
    builder.environment().remove(variable);
    return this;
  }

  Command in(String text) {
    in = text;
    return this;
  }

  Result run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("hearsay", ".out");
    Path err = Files.createTempFile("hearsay", ".err");
    try {
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(in.getBytes(StandardCharsets.UTF_8));
      } catch (IOException notRead) {
        // A command need not read what it is given.
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still running: " + builder.command());
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
