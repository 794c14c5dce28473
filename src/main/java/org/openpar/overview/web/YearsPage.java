package org.openpar.overview.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.overview.web.YearComparison.Cell;
import org.openpar.overview.web.YearComparison.Year;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The yearly plans of several years side by side.
///
/// @param offered the years that have a plan, the newest first
public record YearsPage(YearComparison comparison, List<Integer> offered, YearsFilter filter)
    implements Page {

  static final String PATH = "/tong-quan/cac-nam";

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return filter.errors();
  }

  public List<Option> years() {
    return offered.stream()
        .map(year -> new Option(Integer.toString(year), Integer.toString(year)))
        .toList();
  }

  /// What the list, as it is filtered, has as its files.
  public String address() {
    return filter.at(PATH);
  }

  static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  static String overview(Year year) {
    return "/tong-quan?plan=" + year.plan().id().value() + "&ngay=" + year.day();
  }

  /// The tasks behind a figure: those of the area, or all where it stands for several.
  static String tasks(Year year, Cell cell) {
    String all = "/tong-quan/nhiem-vu?plan=" + year.plan().id().value() + "&ngay=" + year.day();
    return cell.headings().size() == 1 ? all + "&area=" + cell.headings().getFirst().place() : all;
  }
}
