package hearsay.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.NetworkChannel;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The process, the clock and the defaults of the platform: who may touch them. */
class PlatformTest {

  /** One way to ask the platform for a locale, a charset or a time zone without saying so. */
  private record Default(Class<?> owner, String method, List<Class<?>> parameters) {

    Default(Class<?> owner, String method, Class<?>... parameters) {
      this(owner, method, List.of(parameters));
    }

    DescribedPredicate<JavaCall<?>> call() {
      DescribedPredicate<JavaCall<?>> named = PlatformTest.call(owner, method);
      return named.and(target(rawParameterTypes(parameters.toArray(Class<?>[]::new))));
    }
  }

  private static final List<Default> DEFAULTS =
      List.of(
          new Default(String.class, "format", String.class, Object[].class),
          new Default(String.class, "formatted", Object[].class),
          new Default(String.class, "toLowerCase"),
          new Default(String.class, "toUpperCase"),
          new Default(String.class, "getBytes"),
          new Default(String.class, "<init>", byte[].class),
          new Default(String.class, "<init>", byte[].class, int.class, int.class),
          new Default(ByteArrayOutputStream.class, "toString"),
          new Default(InputStreamReader.class, "<init>", InputStream.class),
          new Default(OutputStreamWriter.class, "<init>", java.io.OutputStream.class),
          new Default(PrintWriter.class, "<init>", java.io.OutputStream.class),
          new Default(PrintWriter.class, "printf", String.class, Object[].class),
          new Default(PrintWriter.class, "format", String.class, Object[].class),
          new Default(Formatter.class, "<init>"),
          new Default(Scanner.class, "<init>", InputStream.class),
          new Default(MessageFormat.class, "<init>", String.class),
          new Default(MessageFormat.class, "format", String.class, Object[].class),
          new Default(NumberFormat.class, "getInstance"),
          new Default(NumberFormat.class, "getPercentInstance"),
          new Default(DateTimeFormatter.class, "ofPattern", String.class),
          new Default(ResourceBundle.class, "getBundle", String.class),
          new Default(Charset.class, "defaultCharset"),
          new Default(Locale.class, "getDefault"),
          new Default(Locale.class, "getDefault", Locale.Category.class),
          new Default(TimeZone.class, "getDefault"),
          new Default(ZoneId.class, "systemDefault"));

  private static final ArchRule NO_DEFAULTS =
      noClasses()
          .that(areNot("hearsay.cli.Surroundings"))
          .should()
          .callCodeUnitWhere(any(DEFAULTS))
          .orShould()
          .callCodeUnitWhere(call(java.io.FileReader.class, "<init>").and(withoutCharset()))
          .orShould()
          .callCodeUnitWhere(call(java.io.FileWriter.class, "<init>").and(withoutCharset()));

  private static final ArchRule NO_PROCESS =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callCodeUnitWhere(call(System.class, "exit|getenv|console"))
          .orShould()
          .callCodeUnitWhere(call(Runtime.class, "exit|halt"))
          .orShould()
          .callCodeUnitWhere(call(Throwable.class, "printStackTrace"));

  private static final ArchRule NO_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.cli")
          .should()
          .callCodeUnitWhere(call(System.class, "currentTimeMillis|nanoTime"))
          .orShould()
          .callCodeUnitWhere(call(Instant.class, "now"))
          .orShould()
          .callCodeUnitWhere(call(LocalDate.class, "now"))
          .orShould()
          .callCodeUnitWhere(call(Clock.class, "system.*"));

  private static final ArchRule NO_NETWORK =
      noClasses()
          .that()
          .resideOutsideOfPackage("hearsay.fetch")
          .should()
          .dependOnClassesThat(areOfTheNetwork())
          .orShould()
          .callCodeUnitWhere(call(URL.class, "openConnection|getContent"))
          .orShould()
          .callCodeUnitWhere(call(Jsoup.class, "connect|newSession"));

  @Test
  void nothingDependsOnTheLocaleCharsetOrZoneOfTheMachine() {
    NO_DEFAULTS.check(House.CLASSES);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    NO_PROCESS.check(House.CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsWhatTimeItIs() {
    NO_CLOCK.check(House.CLASSES);
  }

  @Test
  void onlyFetchingOpensConnections() {
    NO_NETWORK.check(House.CLASSES);
  }

  @Test
  void noStateIsShared() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("hearsay..")
        .should()
        .beFinal()
        .check(House.CLASSES);
  }

  @Test
  void rulesRefuseWhatTheyAreFor() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
    assertThat(NO_DEFAULTS.evaluate(careless).getFailureReport().getDetails()).hasSize(6);
    assertThat(NO_PROCESS.evaluate(careless).getFailureReport().getDetails()).hasSize(1);
    assertThat(NO_CLOCK.evaluate(careless).getFailureReport().getDetails()).hasSize(1);
    assertThat(NO_NETWORK.evaluate(careless).getFailureReport().getDetails()).hasSize(3);
  }

  /** Does what nobody may. */
  @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone"})
  static final class Careless {

    static String shout(String text) {
      return String.format("%s %s", text.toUpperCase(), ZoneId.systemDefault());
    }

    static Object open(byte[] bytes) {
      return List.of(
          new InputStreamReader(new ByteArrayInputStream(bytes)),
          new String(bytes),
          LocalDate.now());
    }

    static Writer print() {
      return new PrintWriter(new PrintStream(System.out));
    }

    static Object call(URL page) throws IOException {
      return List.of(Jsoup.connect("https://fanal.example/"), page.openConnection(), new Socket());
    }
  }

  private static DescribedPredicate<JavaCall<?>> call(Class<?> owner, String methods) {
    DescribedPredicate<JavaCall<?>> owned = target(owner(isOrExtends(owner)));
    return owned.and(target(nameMatching(methods)));
  }

  /** What opens connections and looks up names; URL itself also names what is on the class path. */
  private static DescribedPredicate<JavaClass> areOfTheNetwork() {
    List<Class<?>> classes =
        List.of(
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            InetAddress.class,
            NetworkChannel.class);
    return DescribedPredicate.describe(
        "are of the network",
        c ->
            classes.stream().anyMatch(c::isAssignableTo)
                || List.of("java.net.http", "javax.net", "javax.net.ssl")
                    .contains(c.getPackageName()));
  }

  private static DescribedPredicate<JavaClass> isOrExtends(Class<?> owner) {
    return DescribedPredicate.describe(owner.getName(), c -> c.isAssignableTo(owner));
  }

  private static DescribedPredicate<JavaCall<?>> withoutCharset() {
    return DescribedPredicate.describe(
        "without a charset",
        call ->
            call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Charset.class)));
  }

  private static DescribedPredicate<JavaCall<?>> any(List<Default> defaults) {
    List<DescribedPredicate<JavaCall<?>>> calls = defaults.stream().map(Default::call).toList();
    return DescribedPredicate.describe(
        "that take a default of the platform", c -> calls.stream().anyMatch(p -> p.test(c)));
  }

  private static DescribedPredicate<JavaClass> areNot(String name) {
    return DescribedPredicate.describe("are not " + name, c -> !c.getName().equals(name));
  }
}
