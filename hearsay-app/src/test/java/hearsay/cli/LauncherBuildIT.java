package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.cli.Command.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, in a checkout of its own with a Maven that only copies the jar. */
class LauncherBuildIT {

  private final Path root;
  private final Path source;
  private final Path maven;

  LauncherBuildIT(@TempDir Path folder) throws IOException {
    this.root = Files.createDirectories(folder.resolve("my checkout"));
    this.maven = folder.resolve("bin/mvn");
    this.source = root.resolve("hearsay-app/src/main/java/A.java");
    Files.createDirectories(root.resolve("hearsay-app/src/main/java"));
    Files.createDirectories(folder.resolve("bin"));
    Files.writeString(source, "class A {}\n");
    Files.writeString(root.resolve("pom.xml"), "<project/>\n");
    Files.writeString(root.resolve("hearsay-app/pom.xml"), "<project/>\n");
    Files.copy(Command.ROOT.resolve("hearsay"), root.resolve("hearsay"));
    assertThat(root.resolve("hearsay").toFile().setExecutable(true)).isTrue();
    maven("cp '" + Command.JAR + "' hearsay-app/target/hearsay.jar");
  }

  @BeforeEach
  void hasAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell");
  }

  private void maven(String line) throws IOException {
    Files.writeString(maven, "#!/bin/sh\n" + line + "\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  private Result hearsay() throws IOException, InterruptedException {
    return Command.of(root, root.resolve("hearsay").toString(), "--version")
        .with("JAVA_HOME", Path.of(Command.JAVA).resolve("../..").normalize().toString())
        .with("XDG_CACHE_HOME", root.resolveSibling("cache").toString())
        .with("PATH", maven.resolveSibling(".").normalize() + ":" + System.getenv("PATH"))
        .run();
  }

  @Test
  void firstUseBuildsAndSaysSoOnOneLine() throws IOException, InterruptedException {
    Result first = hearsay();
    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith("hearsay ");
    assertThat(first.err()).startsWith("hearsay: building").hasLineCount(1);
    assertThat(hearsay().err()).isEmpty();
  }

  @Test
  void changedSourceIsBuiltAgain() throws IOException, InterruptedException {
    hearsay();
    FileTime later = FileTime.from(Instant.now().plus(Duration.ofHours(1)));
    Files.setLastModifiedTime(source, later);
    assertThat(hearsay().err()).startsWith("hearsay: building");
  }

  @Test
  void buildThatFailsShowsWhyAndLeavesNoLock() throws IOException, InterruptedException {
    maven("echo 'A.java: you shall not pass'; exit 1");
    Result failed = hearsay();
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("you shall not pass", "the build failed", "build.log");
    maven("cp '" + Command.JAR + "' hearsay-app/target/hearsay.jar");
    assertThat(hearsay().code()).isZero();
  }

  @Test
  void lockOfARunThatWasKilledIsTakenAway() throws IOException, InterruptedException {
    Path lock = Files.createDirectories(root.resolve("hearsay-app/target/.building"));
    Files.writeString(lock.resolve("pid"), "99999999\n");
    assertThat(hearsay().code()).isZero();
    assertThat(lock).doesNotExist();
  }
}
