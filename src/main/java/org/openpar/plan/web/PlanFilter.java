package org.openpar.plan.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.PlanState;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.VietnameseOrder;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of plans is narrowed to and ordered by. The names are those of the address.
///
/// @param words found with or without tones in title, number and name of the file
/// @param sort "year" (the newest first), "issued", "title" or "tasks"
public record PlanFilter(
    @BindParam("tim") @Nullable String words,
    @BindParam("nam") @Nullable Integer year,
    @BindParam("trang-thai") @Nullable PlanState state,
    @BindParam("sap-xep") @Nullable String sort) {

  static final List<String> SORTS = List.of("year", "issued", "title", "tasks");

  static PlanFilter none() {
    return new PlanFilter(null, null, null, null);
  }

  public boolean narrowed() {
    return year != null || state != null || !said().isEmpty();
  }

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  public String order() {
    return sort == null ? SORTS.getFirst() : sort;
  }

  List<PlanLine> of(List<PlanLine> plans) {
    return plans.stream()
        .filter(plan -> year == null || plan.year() == year)
        .filter(plan -> state == null || plan.state() == state)
        .filter(plan -> Normal.fold(text(plan)).contains(Normal.fold(said())))
        .sorted(comparator())
        .toList();
  }

  /// The list as it is narrowed and ordered, elsewhere: the page, or the file.
  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "tim", said().isEmpty() ? null : said());
    query(address, "nam", year);
    query(address, "trang-thai", state);
    query(address, "sap-xep", sort);
    return address.encode().toUriString();
  }

  private Comparator<PlanLine> comparator() {
    Comparator<PlanLine> newest = Comparator.comparing(PlanLine::year).reversed();
    Comparator<PlanLine> byYear =
        newest.thenComparing(Comparator.comparing(PlanLine::draftedAt).reversed());
    return switch (order()) {
      case "issued" ->
          Comparator.comparing(
                  PlanLine::issuedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
              .thenComparing(byYear);
      case "title" ->
          Comparator.comparing(PlanLine::title, VietnameseOrder.comparator()).thenComparing(byYear);
      case "tasks" -> Comparator.comparing(PlanLine::tasks).reversed().thenComparing(byYear);
      default -> byYear;
    };
  }

  private static String text(PlanLine plan) {
    return Stream.of(plan.title(), plan.number(), plan.fileName())
        .filter(Objects::nonNull)
        .reduce("", (all, one) -> all + "\n" + one);
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }
}
