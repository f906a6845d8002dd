package org.intersession.bot;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.PostMapping;

@AnalyzeClasses(packages = "org.intersession", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String COUNTER = "org.intersession.integrations";

  @ArchTest
  static final ArchRule botSpeaksOverTheCounterOnly =
      noClasses()
          .that()
          .resideInAPackage("org.intersession.bot..")
          .should()
          .dependOnClassesThat(resideInAPackage(COUNTER + ".*.."));

  @ArchTest
  static final ArchRule integrationsNeverLookBack =
      noClasses()
          .that()
          .resideInAPackage(COUNTER + "..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.intersession.bot.."));

  @ArchTest
  static final ArchRule theCounterNamesNoVendor =
      noClasses()
          .that()
          .resideInAPackage(COUNTER)
          .should()
          .dependOnClassesThat(resideInAPackage(COUNTER + ".*.."));

  @ArchTest
  static final ArchRule vendorsTypesStayBehindTheCounter =
      noClasses()
          .that()
          .resideInAPackage("org.intersession.bot..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("okhttp3..", "redis.clients..", "com.microsoft..", "com.azure.."));

  @ArchTest
  static final ArchRule standInsKnowNoClient =
      noClasses()
          .that()
          .resideInAPackage(COUNTER + ".standins..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "okhttp3..",
                  "com.microsoft..",
                  "com.azure..",
                  COUNTER + ".zoom..",
                  COUNTER + ".teams..",
                  COUNTER + ".graph.."));

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("org.intersession.bot.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule oneFloorCallsDownward =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("top")
          .definedBy(room("reminders"), room("reports"), room("calendar"))
          .layer("middle")
          .definedBy(
              room("registration"), room("waitingroom"), room("consultations"), room("actions"))
          .layer("meetings and documents")
          .definedBy(room("meetings"), room("documents"))
          .layer("ground")
          .definedBy(room("people"), room("delivery"), room("mail"), room("commands"))
          .whereLayer("top")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("middle")
          .mayOnlyBeAccessedByLayers("top")
          .whereLayer("meetings and documents")
          .mayOnlyBeAccessedByLayers("top", "middle")
          .whereLayer("ground")
          .mayOnlyBeAccessedByLayers("top", "middle", "meetings and documents");

  @ArchTest
  static final ArchRule theDeskKnowsNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage("org.intersession.bot.commands..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  room("people"),
                  room("delivery"),
                  room("meetings"),
                  room("documents"),
                  room("registration"),
                  room("waitingroom"),
                  room("consultations")));

  @ArchTest
  static final ArchRule sqlStandsInStoresOnly =
      noClasses()
          .that()
          .resideInAPackage("org.intersession.bot..")
          .and()
          .haveSimpleNameNotEndingWith("Store")
          .and()
          .resideOutsideOfPackage("org.intersession.bot.state..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.springframework.jdbc.core.."));

  @ArchTest
  static final ArchRule theSandboxIsNamedByNobody =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.intersession.bot.sandbox..", COUNTER + ".standins..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.intersession.bot.sandbox..", COUNTER + ".standins.."));

  @ArchTest
  static final ArchRule businessRulesAskAClock =
      noClasses()
          .that()
          .resideInAPackage("org.intersession.bot..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now");

  @ArchTest
  static final ArchRule everyPackageSaysWhatItIs =
      classes().that(alwaysTrue()).should(new PackageInfoCondition());

  @ArchTest
  static final ArchRule formsAreFoundByTheirPaths =
      methods().that().areAnnotatedWith(PostMapping.class).should(new FormConditions());

  private static String room(String name) {
    return "org.intersession.bot." + name + "..";
  }
}
