package org.openpar.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every word a module shows to the others stands in the glossary, with what officials call it.
class GlossaryTests {

  @Test
  void explainsEveryNounAModuleShows() throws IOException {
    String glossary = Files.readString(Path.of("docs/glossary.md"));
    assertThat(nouns()).allSatisfy(noun -> assertThat(glossary).contains("`" + noun + "`"));
  }

  private static List<String> nouns() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openpar")
            .stream()
            .filter(type -> type.getPackageName().matches("org\\.openpar\\.[a-z]+"))
            .filter(type -> !type.getPackageName().equals("org.openpar.platform"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().startsWith("Jte"))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .sorted()
            .toList();
  }
}
