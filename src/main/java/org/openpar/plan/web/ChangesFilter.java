package org.openpar.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.ChangeKind;
import org.openpar.plan.model.LineChange;
import org.openpar.plan.model.PlanChanges;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.TypedDay;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// What of a comparison is looked at. The names are those of the address.
///
/// @param from the day of the earlier version as typed, blank for the one before the last
/// @param to the day of the later one, blank for the last
/// @param words found with or without tones, in what was and in what is to be
/// @param kind null for everything that differs
public record ChangesFilter(
    @BindParam("tu") @Nullable String from,
    @BindParam("den") @Nullable String to,
    @BindParam("tim") @Nullable String words,
    @BindParam("loai") @Nullable ChangeKind kind) {

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  public boolean narrowed() {
    return !said().isEmpty() || kind != null;
  }

  @Nullable LocalDate fromDay() {
    return TypedDay.of(from).find().orElse(null);
  }

  @Nullable LocalDate toDay() {
    return TypedDay.of(to).find().orElse(null);
  }

  List<LineChange> of(PlanChanges changes) {
    return changes.lines().stream()
        .filter(line -> kind == null ? line.kind() != ChangeKind.SAME : line.kind() == kind)
        .filter(line -> Normal.fold(text(line)).contains(Normal.fold(said())))
        .toList();
  }

  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "tu", from);
    query(address, "den", to);
    query(address, "tim", said());
    query(address, "loai", kind == null ? null : kind.name());
    return address.encode().toUriString();
  }

  private static String text(LineChange line) {
    StringBuilder text = new StringBuilder(line.shown().code()).append(' ');
    text.append(line.shown().text());
    line.cells().forEach(cell -> text.append(' ').append(cell.before()).append(cell.after()));
    return text.toString();
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      address.queryParam(name, value);
    }
  }
}
