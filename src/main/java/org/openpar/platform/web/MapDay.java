package org.openpar.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Texts;

/// The day whose units a page is counted or listed by ("theo danh mục ngày …"), as a person typed
/// it: that of the figures when nothing was typed. Every list that shows units asks for it under
/// the same name and says it the same way.
public record MapDay(TypedDay typed) {

  public static final String FIELD = "map";

  public static MapDay of(@Nullable String typed) {
    return new MapDay(TypedDay.of(typed));
  }

  public LocalDate or(LocalDate day) {
    return typed.or(day);
  }

  /// Nothing when none was typed, or no such day.
  public Optional<LocalDate> find() {
    return typed.find();
  }

  /// Said beside the field of the map.
  public FormErrors errors() {
    return new FormErrors(
        typed.errors().entries().stream()
            .map(entry -> new FormErrors.Entry(FIELD, entry.sentence()))
            .toList());
  }

  public FormErrors and(FormErrors others) {
    return new FormErrors(
        Stream.concat(others.entries().stream(), errors().entries().stream()).toList());
  }

  /// What stands in the field: what was typed, so that nothing is lost; blank while it is the day
  /// of the figures.
  public String field(LocalDate map, LocalDate day, Texts t) {
    if (errors().any()) {
      return typed.typed();
    }
    return map.equals(day) ? "" : t.date(map);
  }

  /// What stands in the field of a list that is as its day has it unless a map was asked for.
  public String field(Texts t) {
    return find().map(t::date).orElse(typed.typed());
  }

  /// What a file says of its day, and of its map where that is another one.
  public static String words(String asOf, LocalDate day, LocalDate map, Texts t) {
    return map.equals(day)
        ? asOf
        : String.join("; ", List.of(asOf, t.say("map.file", t.date(map))));
  }
}
