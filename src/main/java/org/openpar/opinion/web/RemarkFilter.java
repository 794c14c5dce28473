package org.openpar.opinion.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.model.Remark;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Normal;
import org.springframework.web.util.UriComponentsBuilder;

/// Which remarks are shown, as it stands in the address; a null asks for all.
///
/// @param state "open" for those nobody has decided, or the name of a verdict
public record RemarkFilter(
    @Nullable String words, @Nullable UnitId unit, @Nullable UUID task, @Nullable String state) {

  static final List<String> STATES = List.of("open", "ACCEPTED", "PARTLY", "REJECTED");

  static RemarkFilter none() {
    return new RemarkFilter(null, null, null, null);
  }

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  private boolean stated() {
    return state != null && STATES.contains(state);
  }

  public boolean narrowed() {
    return !said().isEmpty() || unit != null || task != null || stated();
  }

  boolean admits(Remark remark) {
    return (unit == null || unit.equals(remark.unit()))
        && (task == null || (remark.task() != null && task.equals(remark.task().value())))
        && (!stated() || stateOf(remark).equals(state))
        && Normal.fold(remark.words()).contains(Normal.fold(said()));
  }

  private static String stateOf(Remark remark) {
    return remark.verdict() == null ? "open" : remark.verdict().name();
  }

  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "words", said().isEmpty() ? null : said());
    query(address, "unit", unit == null ? null : unit.value());
    query(address, "task", task);
    query(address, "state", state);
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }
}
