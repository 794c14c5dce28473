package org.openpar.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A line of deadline-obligations.tsv: what a public phrase obliges to, worked out from the columns
/// of the phrase file and not by the program: "first day..last day" of each duty in order, "~"
/// before one of those that return, nothing where no day is said.
record OwedRow(String words, int planYear, String owed) {

  static List<OwedRow> listAll() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OwedRow.class.getResourceAsStream("/calendar/deadline-obligations.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(OwedRow::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OwedRow parse(String line) {
    String[] cells = line.split("\t", -1);
    return new OwedRow(cells[0], Integer.parseInt(cells[1]), cells[2]);
  }

  static String owedOf(List<Obligation> obligations) {
    return obligations.stream()
        .map(
            one ->
                (one.regular() ? "~" : "")
                    + Objects.toString(one.start(), "")
                    + ".."
                    + Objects.toString(one.due(), ""))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return words + " (" + planYear + ")";
  }
}
