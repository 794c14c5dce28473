package org.openpar.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openpar.OpenParApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// The borders of modules and of the layers inside them. Templates lie in packages like any class,
/// so they are held to the same borders.
class BorderTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(OpenParApplication.class);
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openpar");

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    MODULES.verify();
  }

  /// Every arrow is a dependency, and every dependency an arrow or a way along arrows.
  @Test
  void thePictureOfTheModulesIsTrue() throws IOException {
    ModulePicture drawn = ModulePicture.drawnIn(Path.of("docs/architecture.md"));
    ModulePicture real = ModulePicture.of(MODULES);

    assertThat(real.arrows()).containsAll(drawn.arrows());
    assertThat(drawn.withShortcuts().arrows()).containsAll(real.arrows());
  }

  @Test
  void platformKnowsNoModule() {
    noClasses()
        .that()
        .resideInAPackage("org.openpar.platform..")
        .should()
        .dependOnClassesThat(inAModuleOtherThan("platform"))
        .check(HOUSE);
  }

  @Test
  void organizationAndCalendarKnowOnlyPlatform() {
    for (String shared : new String[] {"organization", "calendar"}) {
      noClasses()
          .that()
          .resideInAPackage("org.openpar." + shared + "..")
          .should()
          .dependOnClassesThat(inAModuleOtherThan("platform", shared))
          .check(HOUSE);
    }
  }

  @Test
  void aRootKnowsNoneOfItsSubpackages() {
    classes()
        .that()
        .resideInAPackage("org.openpar.*")
        .should(knowNoSubpackageOfItsOwn())
        .check(HOUSE);
  }

  @Test
  void modelKnowsNoWebAndNoOfficeFormat() {
    noClasses()
        .that()
        .resideInAPackage("org.openpar.*.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.web..", "gg.jte..", "org.apache.poi..", "org.dhatim..")
        .check(HOUSE);
  }

  @Test
  void controllersAreHidden() {
    classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(HOUSE);
  }

  @Test
  void onlyPlatformAnswersRefusals() {
    classes()
        .that()
        .areAnnotatedWith(ControllerAdvice.class)
        .should()
        .resideInAPackage("org.openpar.platform.web")
        .check(HOUSE);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    fields().should().notBeAnnotatedWith(Autowired.class).check(HOUSE);
  }

  @Test
  void nobodyReadsTheTimeWithoutAClock() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> inAModuleOtherThan(String... own) {
    return DescribedPredicate.describe(
        "in a module other than " + String.join(", ", own),
        type ->
            type.getPackageName().startsWith("org.openpar.")
                && Arrays.stream(own)
                    .noneMatch(
                        name ->
                            type.getPackageName().equals("org.openpar." + name)
                                || type.getPackageName().startsWith("org.openpar." + name + ".")));
  }

  private static ArchCondition<JavaClass> knowNoSubpackageOfItsOwn() {
    return new ArchCondition<>("know no subpackage of their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    dependency
                        .getTargetClass()
                        .getPackageName()
                        .startsWith(type.getPackageName() + "."))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }
}
