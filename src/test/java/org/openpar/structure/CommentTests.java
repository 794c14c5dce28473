package org.openpar.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The formatter breaks a comment line of more than 100 columns and begins its rest with two
/// strokes, which tears the sentence out of the documentation.
class CommentTests {

  @Test
  void noSentenceIsTornOutOfItsComment() throws IOException {
    assertThat(sources()).isNotEmpty().allSatisfy(file -> assertThat(torn(file)).isEmpty());
  }

  @Test
  void aTornSentenceIsNoticed() {
    assertThat(torn(List.of("/// Whole.", "int one;", "// Alone.", "/// Half a", "  // sentence.")))
        .containsExactly("5: // sentence.");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static List<String> torn(Path file) throws IOException {
    return torn(Files.readAllLines(file));
  }

  private static List<String> torn(List<String> lines) {
    return IntStream.range(1, lines.size())
        .filter(i -> isDocumentation(lines.get(i - 1)) && isPlain(lines.get(i)))
        .mapToObj(i -> (i + 1) + ": " + lines.get(i).strip())
        .toList();
  }

  private static boolean isDocumentation(String line) {
    return line.strip().startsWith("///");
  }

  private static boolean isPlain(String line) {
    return line.strip().startsWith("//") && !isDocumentation(line);
  }
}
