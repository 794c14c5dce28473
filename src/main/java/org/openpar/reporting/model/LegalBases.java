package org.openpar.reporting.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// What a report rests on by law, as it was in force on a day: the program of the decade and the
/// reporting regime (1159/BNV-CCHC until 2021, 581/BNV-CCHC since 2022). The rows stand in
/// seed/report-bases.csv.
public final class LegalBases {

  private record Basis(DateRange validity, String words) {}

  private final List<Basis> bases;

  public LegalBases() {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LegalBases.class.getResourceAsStream("/seed/report-bases.csv")),
                StandardCharsets.UTF_8))) {
      this.bases = rows.lines().skip(1).map(LegalBases::parse).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<String> on(LocalDate day) {
    return bases.stream()
        .filter(basis -> basis.validity().contains(day))
        .map(Basis::words)
        .toList();
  }

  private static Basis parse(String row) {
    String[] cells = row.split(",", 3);
    return new Basis(new DateRange(day(cells[0]), day(cells[1])), cells[2]);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isBlank() ? null : LocalDate.parse(text);
  }
}
