package org.openpar.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Rows of a phrase file of the tests; `\n` in a phrase is a line break of its cell.
final class Phrases {

  private Phrases() {}

  static List<List<String>> of(String file) {
    try (InputStream in =
        Objects.requireNonNull(Phrases.class.getResourceAsStream("/organization/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
