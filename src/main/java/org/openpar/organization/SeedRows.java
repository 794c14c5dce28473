package org.openpar.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a seed file without its head line: comma-separated, a field with a comma in double
/// quotes; lines that begin with # are remarks.
final class SeedRows {

  private SeedRows() {}

  static List<List<String>> of(String file) {
    return text("/seed/" + file)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(SeedRows::fields)
        .toList();
  }

  private static String text(String path) {
    try (InputStream in = SeedRows.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("seed file missing: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char letter : line.toCharArray()) {
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(letter);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
