package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;

/// The day whose units a page is counted by ("theo danh mục ngày …"), as a person typed it: that of
/// the figures when nothing was typed.
public record MapDay(TypedDay typed) {

  static final String FIELD = "map";

  static MapDay of(@Nullable String typed) {
    return new MapDay(TypedDay.of(typed));
  }

  LocalDate or(LocalDate day) {
    return typed.or(day);
  }

  /// Said beside the field of the map.
  FormErrors errors() {
    return new FormErrors(
        typed.errors().entries().stream()
            .map(entry -> new FormErrors.Entry(FIELD, entry.sentence()))
            .toList());
  }

  FormErrors and(FormErrors others) {
    return new FormErrors(
        Stream.concat(others.entries().stream(), errors().entries().stream()).toList());
  }

  /// What stands in the field: what was typed, so that nothing is lost; blank while it is the day
  /// of the figures.
  String field(LocalDate map, LocalDate day, Texts t) {
    if (errors().any()) {
      return typed.typed();
    }
    return map.equals(day) ? "" : t.date(map);
  }
}
