package pamphlet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the one-way flow of packages. A package that is not on the map fails the test. */
class ArchitectureTest {
  private static final List<String> STAGES =
      List.of(
          "model",
          "content",
          "directive",
          "markdown",
          "check",
          "link",
          "render",
          "search",
          "words",
          "publish",
          "audit",
          "state",
          "report",
          "deploy",
          "starter",
          "importer",
          "schema",
          "host",
          "history",
          "verify",
          "build");

  /** What each package may know besides the JDK and itself. */
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("content", List.of("model")),
              Map.entry("directive", List.of("model")),
              Map.entry("markdown", List.of("model", "directive")),
              Map.entry("words", List.of()),
              Map.entry("check", List.of("model", "words")),
              Map.entry("link", List.of("model")),
              Map.entry("search", List.of("model", "words")),
              Map.entry("render", List.of("model", "search")),
              Map.entry("publish", List.of("model")),
              Map.entry("deploy", List.of("model", "publish", "host")),
              Map.entry("audit", List.of("model")),
              Map.entry("state", List.of("model", "search")),
              Map.entry("starter", List.of("model")),
              Map.entry("importer", List.of("model", "content")),
              Map.entry("report", List.of("model")),
              Map.entry("schema", List.of("model", "content")),
              Map.entry("verify", List.of("model", "publish")),
              Map.entry("history", List.of("model")),
              Map.entry("host", List.of("model", "report")),
              Map.entry("desugar", List.of()),
              Map.entry("build", STAGES),
              Map.entry("serve", STAGES),
              Map.entry("cli", Stream.concat(STAGES.stream(), Stream.of("serve")).toList())));

  /** Libraries that only one package may know. */
  private static final Map<String, String> ONLY_IN =
      Map.of(
          "org.snakeyaml..", "content",
          "com.vladsch.flexmark..", "markdown",
          "freemarker..", "render",
          "com.github.difflib..", "report",
          "org.tomlj..", "importer",
          "software.amazon..", "deploy.s3",
          "com.aayushatharva..", "build.brotli",
          "org.objectweb.asm..", "desugar",
          "picocli..", "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pamphlet");

  @TestFactory
  Stream<DynamicTest> packageKnowsOnlyWhatTheMapAllows() {
    return MAY_USE.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> checkKnows(row.getKey(), row.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> libraryIsKnownToOnePackageOnly() {
    return ONLY_IN.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage("pamphlet." + row.getValue() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(row.getKey())
                            .check(CLASSES)));
  }

  /** Else the built-in templates would load it after all. */
  @Test
  void plainTemplatesKnowNoLibrary() {
    noClasses()
        .that()
        .resideInAPackage("pamphlet.render.plain")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("pamphlet.render.plain", "pamphlet.render.view", "java..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("pamphlet.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsOnTheMap() {
    TreeSet<String> found = new TreeSet<>();
    CLASSES.forEach(c -> found.add(c.getPackageName().split("\\.")[1]));
    assertThat(found).isSubsetOf(MAY_USE.keySet());
  }

  private static void checkKnows(String name, List<String> others) {
    String[] allowed =
        Stream.concat(Stream.of(name), others.stream())
            .map(p -> "pamphlet." + p + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> outside =
        resideInAPackage("pamphlet..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    noClasses()
        .that()
        .resideInAPackage("pamphlet." + name + "..")
        .should()
        .dependOnClassesThat(outside)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    classes()
        .that()
        .resideOutsideOfPackage("pamphlet.cli")
        .should(new NeverCalls(System.class, "exit"))
        .check(CLASSES);
  }

  /** What reaches other computers; a build never does (see also src/test/faults/run). */
  @Test
  void onlyPublishingAndServingKnowTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackages("pamphlet.deploy..", "pamphlet.serve..", "pamphlet.verify..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..",
            "java.rmi..",
            "javax.net..",
            "javax.naming..",
            "com.sun.net..",
            "org.apache.sshd..",
            "software.amazon..")
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.net\\.(.*Socket.*|.*URLConnection)"))
        .orShould()
        .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*"))
        .check(CLASSES);
    classes()
        .that()
        .resideOutsideOfPackages("pamphlet.deploy..", "pamphlet.serve..", "pamphlet.verify..")
        .should(new NeverCalls(URL.class, "openStream"))
        .andShould(new NeverCalls(URL.class, "openConnection"))
        .check(CLASSES);
  }
}
