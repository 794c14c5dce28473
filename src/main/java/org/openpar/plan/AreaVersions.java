package org.openpar.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;

/// The areas (lĩnh vực) of every period, and what became of each in the next one. Areas are data: a
/// plan keeps the headings it was printed with, and this tells what they mean.
///
/// @param versions the earliest first
public record AreaVersions(List<AreaVersion> versions) {

  /// The areas of a period, in their order.
  public record AreaVersion(int firstYear, int lastYear, List<StandardArea> areas) {

    boolean holds(int year) {
      return firstYear <= year && year <= lastYear;
    }

    /// The area a heading means: the one whose sign is said first, for "cơ chế một cửa trong giải
    /// quyết thủ tục hành chính" speaks of the one-stop shop.
    Optional<StandardArea> read(String heading) {
      String said = Normal.fold(heading);
      return areas.stream()
          .filter(area -> place(area, said) < Integer.MAX_VALUE)
          .min(Comparator.comparing(area -> place(area, said)));
    }

    private static int place(StandardArea area, String said) {
      return area.signs().stream()
          .mapToInt(sign -> said.indexOf(Normal.fold(sign)))
          .filter(place -> place >= 0)
          .min()
          .orElse(Integer.MAX_VALUE);
    }

    private @Nullable StandardArea at(@Nullable Integer position) {
      return areas.stream()
          .filter(area -> Objects.equals(area.position(), position))
          .findFirst()
          .orElse(null);
    }
  }

  public Optional<AreaVersion> of(int year) {
    return versions.stream().filter(version -> version.holds(year)).findFirst();
  }

  /// What a heading of a plan of that year is among the areas of a version: one area; several where
  /// areas of that version have become one since, for nobody can say which of them is meant; none
  /// when the heading is unknown or nothing is said of it.
  public List<StandardArea> translate(String heading, int year, AreaVersion into) {
    return of(year)
        .flatMap(from -> from.read(heading).map(area -> lead(area, from, into)))
        .orElseGet(List::of);
  }

  /// What an area of one version is in another, later or earlier.
  public List<StandardArea> lead(StandardArea area, AreaVersion from, AreaVersion into) {
    return from.firstYear() <= into.firstYear()
        ? forward(area, from, into).stream().toList()
        : into.areas().stream()
            .filter(before -> forward(before, into, from).filter(area::equals).isPresent())
            .toList();
  }

  private Optional<StandardArea> forward(StandardArea area, AreaVersion from, AreaVersion into) {
    Optional<StandardArea> now = Optional.of(area);
    for (AreaVersion next : versions) {
      if (next.firstYear() > from.firstYear() && next.firstYear() <= into.firstYear()) {
        now = now.map(StandardArea::becomes).map(next::at);
      }
    }
    return now;
  }
}
