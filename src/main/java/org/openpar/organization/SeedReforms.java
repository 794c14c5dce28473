package org.openpar.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The reforms that ship with the program (`seed/reorganizations.csv`, `seed/successions.csv`):
/// ordinary acts, enacted through the same door as any other.
final class SeedReforms {

  private SeedReforms() {}

  /// In the order in which they took effect.
  static List<ReorganizationDraft> all() {
    Map<String, List<List<String>>> rows =
        SeedRows.of("successions.csv").stream().collect(Collectors.groupingBy(row -> row.get(0)));
    return SeedRows.of("reorganizations.csv").stream()
        .map(act -> draft(act, rows.getOrDefault(act.get(0), List.of())))
        .toList();
  }

  private static ReorganizationDraft draft(List<String> act, List<List<String>> rows) {
    Map<Integer, List<List<String>>> byNumber =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> Integer.valueOf(row.get(1)), TreeMap::new, Collectors.toList()));
    return new ReorganizationDraft(
        new LegalAct(
            act.get(1),
            act.get(2),
            LocalDate.parse(act.get(3)),
            act.get(4),
            LocalDate.parse(act.get(5))),
        byNumber.values().stream().map(SeedReforms::succession).toList());
  }

  private static SuccessionDraft succession(List<List<String>> rows) {
    List<String> first = rows.getFirst();
    return new SuccessionDraft(
        SuccessionKind.valueOf(first.get(2)),
        first.get(3),
        split(first.get(4)).stream().map(SeedUnits::id).toList(),
        rows.stream().filter(row -> !row.get(5).isEmpty()).map(SeedReforms::heir).toList(),
        nullable(first.get(12)));
  }

  private static UnitChange heir(List<String> row) {
    boolean founded = !row.get(8).isEmpty();
    return new UnitChange(
            SeedUnits.id(row.get(5)),
            founded,
            row.get(6).equals("yes"),
            row.get(5),
            row.get(7),
            founded ? UnitKind.valueOf(row.get(8)) : null,
            row.get(9).isEmpty() ? null : SeedUnits.id(row.get(9)),
            split(row.get(10)),
            Map.of())
        .coded(row.get(11));
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.split("\\|")).filter(word -> !word.isEmpty()).toList();
  }

  private static @Nullable String nullable(String text) {
    return text.isEmpty() ? null : text;
  }
}
