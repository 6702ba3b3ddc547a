package hearsay.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;

/** The packages that ship, and what each may know. */
final class House {

  /**
   * Each package with the packages of ours that it may import beside itself. A package may import
   * only what stands above it in this list; {@link PackageOrderTest} holds that too.
   */
  static final List<Map.Entry<String, List<String>>> ORDER =
      List.of(
          room("hearsay.text"),
          room("hearsay.model"),
          room("hearsay.language", "hearsay.text"),
          room("hearsay.identification", "hearsay.text", "hearsay.language"),
          room("hearsay.lexicon", "hearsay.model", "hearsay.language"),
          room("hearsay.segmentation", "hearsay.text", "hearsay.language", "hearsay.lexicon"),
          room("hearsay.syntax", "hearsay.model", "hearsay.language", "hearsay.lexicon"),
          room(
              "hearsay.analysis",
              "hearsay.text",
              "hearsay.language",
              "hearsay.lexicon",
              "hearsay.segmentation",
              "hearsay.syntax"),
          room("hearsay.mentions", "hearsay.text", "hearsay.language", "hearsay.lexicon"),
          room(
              "hearsay.attribution",
              "hearsay.text",
              "hearsay.language",
              "hearsay.segmentation",
              "hearsay.mentions"),
          room(
              "hearsay.claims",
              "hearsay.text",
              "hearsay.language",
              "hearsay.mentions",
              "hearsay.attribution"),
          room(
              "hearsay",
              "hearsay.text",
              "hearsay.language",
              "hearsay.identification",
              "hearsay.lexicon",
              "hearsay.analysis",
              "hearsay.mentions",
              "hearsay.attribution",
              "hearsay.claims"),
          room("hearsay.input", "hearsay.text"),
          room("hearsay.archive", "hearsay.text", "hearsay.input"),
          room("hearsay.feed", "hearsay.text", "hearsay.input"),
          room("hearsay.furniture", "hearsay.text"),
          room(
              "hearsay.json", "hearsay.text", "hearsay.input", "hearsay.feed", "hearsay.furniture"),
          room("hearsay.dates", "hearsay.text", "hearsay.furniture"),
          room("hearsay.plain", "hearsay.text", "hearsay.furniture"),
          room(
              "hearsay.markdown",
              "hearsay.text",
              "hearsay.input",
              "hearsay.furniture",
              "hearsay.plain"),
          room("hearsay.metadata", "hearsay.text", "hearsay.furniture", "hearsay.dates"),
          room(
              "hearsay.page",
              "hearsay.text",
              "hearsay.input",
              "hearsay.furniture",
              "hearsay.plain",
              "hearsay.metadata"),
          room(
              "hearsay.extract",
              "hearsay.text",
              "hearsay.input",
              "hearsay.archive",
              "hearsay.feed",
              "hearsay.furniture",
              "hearsay.json",
              "hearsay.plain",
              "hearsay.markdown",
              "hearsay.page"),
          room("hearsay.fetch", "hearsay.language"),
          room(
              "hearsay.formats",
              "hearsay.text",
              "hearsay.language",
              "hearsay.syntax",
              "hearsay.analysis",
              "hearsay.mentions",
              "hearsay.attribution",
              "hearsay.claims"),
          room(
              "hearsay.report",
              "hearsay.text",
              "hearsay.language",
              "hearsay.mentions",
              "hearsay.attribution",
              "hearsay.claims",
              "hearsay.formats"),
          room(
              "hearsay.cli",
              "hearsay",
              "hearsay.text",
              "hearsay.language",
              "hearsay.identification",
              "hearsay.analysis",
              "hearsay.claims",
              "hearsay.input",
              "hearsay.archive",
              "hearsay.json",
              "hearsay.extract",
              "hearsay.fetch",
              "hearsay.formats",
              "hearsay.report"));

  /** The classes that ship: no tests, no test support. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/hearsay/testkit/"))
          .importPackages("hearsay");

  private House() {}

  private static Map.Entry<String, List<String>> room(String name, String... mayImport) {
    return Map.entry(name, List.of(mayImport));
  }
}
