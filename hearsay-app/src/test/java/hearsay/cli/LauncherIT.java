package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.cli.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, on systems that have a shell. */
class LauncherIT {

  private static final Path LAUNCHER = Command.ROOT.resolve("hearsay");
  private static final Path JAVA_HOME = Path.of(Command.JAVA).resolve("../..").normalize();

  private final Path folder;
  private final Path cache;

  LauncherIT(@TempDir Path folder) {
    this.folder = folder;
    this.cache = folder.resolve("my cache");
  }

  @BeforeEach
  void hasAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell");
  }

  private Command hearsay(Path launcher, String... arguments) {
    List<String> words = new ArrayList<>(List.of(launcher.toString()));
    words.addAll(List.of(arguments));
    return Command.of(folder, words.toArray(String[]::new))
        .with("JAVA_HOME", JAVA_HOME.toString())
        .with("XDG_CACHE_HOME", cache.toString());
  }

  private List<String> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("hearsay"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void firstRunMakesTheArchiveAndSaysNothingOfIt() throws IOException, InterruptedException {
    Result first = hearsay(LAUNCHER, "--version").run();
    assertThat(first.code()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).startsWith("hearsay ").contains("Java ");
    assertThat(cached()).hasSize(2).first().asString().matches("java[0-9]+-[0-9]+\\.jsa");
    assertThat(hearsay(LAUNCHER, "--version").run()).isEqualTo(first);
  }

  @Test
  void linksSpacesAndOtherFoldersDoNotMatter() throws IOException, InterruptedException {
    Path odd = Files.createDirectories(folder.resolve("a place with spaces/été"));
    Path first = Files.createSymbolicLink(odd.resolve("first link"), LAUNCHER);
    Path second =
        Files.createSymbolicLink(
            folder.resolve("hs"), odd.relativize(odd).resolve(folder.relativize(first)));
    Files.writeString(odd.resolve("mon été.txt"), "Un phare.\n");
    Result result =
        hearsay(second, "read", "--lang=fr", "--format=json", "a place with spaces/été/mon été.txt")
            .with("LC_ALL", "C")
            .run();
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("mon été.txt");
  }

  @Test
  void brokenArchiveIsIgnoredAndMadeAgain() throws IOException, InterruptedException {
    Result first = hearsay(LAUNCHER, "--version").run();
    Path archive = cache.resolve("hearsay").resolve(cached().get(0));
    archive.toFile().setWritable(true);
    long whole = Files.size(archive);
    Files.write(archive, new byte[] {1, 2, 3});
    assertThat(hearsay(LAUNCHER, "--version").run()).isEqualTo(first);
    assertThat(Files.size(archive)).isGreaterThan(whole / 2);
  }

  @Test
  void archiveOfAnOlderJarIsMadeAgain() throws IOException, InterruptedException {
    hearsay(LAUNCHER, "--version").run();
    Path archive = cache.resolve("hearsay").resolve(cached().get(0));
    archive.toFile().setLastModified(0);
    assertThat(hearsay(LAUNCHER, "--version").run().err()).isEmpty();
    assertThat(Files.getLastModifiedTime(archive).toMillis()).isPositive();
  }

  @Test
  void placeThatCannotBeWrittenIsDoneWithout() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("a file"), "");
    Result result = hearsay(LAUNCHER, "--version").with("XDG_CACHE_HOME", file.toString()).run();
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void firstRunsAtTheSameTimeDoNotDisturbEachOther()
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService together = Executors.newFixedThreadPool(3);
    try {
      List<Future<Result>> runs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        runs.add(together.submit(() -> hearsay(LAUNCHER, "--version").run()));
      }
      for (Future<Result> run : runs) {
        assertThat(run.get().code()).isZero();
        assertThat(run.get().err()).isEmpty();
      }
    } finally {
      together.shutdown();
    }
    assertThat(cached()).hasSize(2);
  }

  @Test
  void javaThatIsTooOldOrMissingIsNamed() throws IOException, InterruptedException {
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("readlink", "sed", "head", "cksum", "find", "ls", "stty")) {
      for (String bin : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(bin + tool)) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), Path.of(bin + tool));
        }
      }
    }
    assumeTrue(!Files.exists(Path.of("/usr/libexec/java_home")), "macOS finds Java by itself");
    Result result =
        hearsay(LAUNCHER, "--version")
            .with("PATH", tools.toString())
            .with("JAVA_HOME", folder.resolve("old").toString())
            .run();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("Java 17 or newer is needed", "old/bin/java (8)");
  }

  @Test
  void optionsForJavaArePassedOn() throws IOException, InterruptedException {
    Result result =
        hearsay(LAUNCHER, "--version").with("HEARSAY_JAVA_OPTS", "-Xmx64m -showversion").run();
    assertThat(result.out()).startsWith("hearsay ");
    assertThat(result.err()).contains("version \"");
  }

  @Test
  void exitCodesAndStandardInputGoThrough() throws IOException, InterruptedException {
    assertThat(hearsay(LAUNCHER, "read", "no.txt").run().code()).isEqualTo(1);
    assertThat(hearsay(LAUNCHER, "read").run().code()).isEqualTo(2);
    Result result = hearsay(LAUNCHER, "read", "-", "--lang=fr").in("Un phare.\n").run();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Who speaks");
  }

  @Test
  void languageOfTheUserGoesThrough() throws IOException, InterruptedException {
    Result result =
        hearsay(LAUNCHER, "read", "no.txt").without("LC_ALL").with("LANG", "fr_FR.UTF-8").run();
    assertThat(result.err()).contains("ce fichier n’existe pas");
  }
}
