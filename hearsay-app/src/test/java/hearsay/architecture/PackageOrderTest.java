package hearsay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import hearsay.cli.Main;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackageOrderTest {

  static Stream<Map.Entry<String, List<String>>> rooms() {
    return House.ORDER.stream();
  }

  @Test
  void theClassesWereReallyRead() {
    Map<String, Long> read =
        House.CLASSES.stream()
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(read.keySet())
        .containsExactlyInAnyOrderElementsOf(rooms().map(Map.Entry::getKey).toList());
    assertThat(House.CLASSES.size()).isGreaterThan(250);
    assertThat(House.CLASSES.contain(Main.class)).isTrue();
    assertThat(House.CLASSES.contain("hearsay.text.Article")).isTrue();
  }

  /** With the next test this leaves no room for a cycle. */
  @Test
  void everyPackageImportsOnlyWhatStandsAboveIt() {
    Set<String> above = new HashSet<>();
    for (Map.Entry<String, List<String>> room : House.ORDER) {
      assertThat(above).as(room.getKey()).containsAll(room.getValue());
      above.add(room.getKey());
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void packageImportsOnlyWhatItMay(Map.Entry<String, List<String>> room) {
    rule(room.getKey(), room.getValue()).check(House.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.jsoup, hearsay.feed hearsay.metadata hearsay.page",
    "org.mozilla, hearsay.input",
    "org.netpreserve, hearsay.archive",
    "org.brotli, hearsay.archive",
    "org.apache.james, hearsay.archive",
    "org.commonmark, hearsay.markdown",
    "com.fasterxml.jackson, hearsay.archive hearsay.json hearsay.formats",
    "org.apache.hc, hearsay.fetch",
    "gg.jte, hearsay.report",
    "picocli, hearsay.cli",
  })
  void libraryIsKnownOnlyWhereItEnters(String library, String homes) {
    String[] known = homes.split(" ");
    noClasses()
        .that()
        .resideOutsideOfPackages(known)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(House.CLASSES);
    assertThat(House.CLASSES.stream())
        .as("somebody uses " + library)
        .anyMatch(
            c ->
                c.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library)));
  }

  @Test
  void coreDependsOnNothingButJava() {
    List<String> core = new ArrayList<>();
    rooms().map(Map.Entry::getKey).takeWhile(r -> !r.equals("hearsay")).forEach(core::add);
    String[] allowed =
        Stream.concat(core.stream(), Stream.of("java..", "org.jspecify.annotations"))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(core.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(allowed)
        .check(House.CLASSES);
  }

  @Test
  void ruleRefusesAnImportThatIsNotAllowed() {
    JavaClasses here = new ClassFileImporter().importClasses(PackageOrderTest.class);
    assertThat(rule("hearsay.architecture", List.of()).evaluate(here).hasViolation()).isTrue();
    assertThat(rule("hearsay.architecture", List.of("hearsay.cli")).evaluate(here).hasViolation())
        .isFalse();
  }

  private static ArchRule rule(String name, List<String> mayImport) {
    DescribedPredicate<JavaClass> forbidden =
        DescribedPredicate.describe(
            "are of ours and not of " + mayImport,
            target ->
                isOurs(target.getPackageName())
                    && !target.getPackageName().equals(name)
                    && !mayImport.contains(target.getPackageName()));
    return noClasses().that().resideInAPackage(name).should().dependOnClassesThat(forbidden);
  }

  private static boolean isOurs(String name) {
    return name.equals("hearsay") || name.startsWith("hearsay.");
  }
}
