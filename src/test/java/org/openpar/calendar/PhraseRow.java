package org.openpar.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A line of a phrase file: the words, the plan's year, and the value a person reads in them.
record PhraseRow(String words, int planYear, String value) {

  static List<PhraseRow> listOf(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PhraseRow.class.getResourceAsStream("/calendar/" + file)),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(PhraseRow::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PhraseRow parse(String line) {
    String[] cells = line.split("\t", -1);
    return new PhraseRow(
        cells[0],
        Integer.parseInt(cells[2]),
        String.join(" | ", cells[3], cells[4], cells[5], cells[6]));
  }

  /// All four values in one line, so that a failure shows what differs.
  static String valueOf(Deadline deadline) {
    return String.join(
        " | ",
        deadline.kind().name(),
        Objects.toString(deadline.start(), ""),
        deadline.dues().stream().map(Object::toString).collect(Collectors.joining(";")),
        Objects.toString(deadline.recurrence(), ""));
  }

  @Override
  public String toString() {
    return words + " (" + planYear + ")";
  }
}
