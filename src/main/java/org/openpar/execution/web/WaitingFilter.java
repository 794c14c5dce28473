package org.openpar.execution.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineKind;
import org.openpar.plan.PlanId;
import org.openpar.platform.text.Normal;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of waiting tasks is narrowed to, as it stands in the address.
///
/// @param state what still waits where nothing is chosen; "ALL" for everything
/// @param sort "plan" by plan and paper, "recorded" the last recorded first, "due" by due day
/// @param trang the page, from 1
public record WaitingFilter(
    @Nullable String words,
    @Nullable PlanId plan,
    @Nullable DeadlineKind kind,
    @Nullable String state,
    @Nullable String sort,
    @Nullable Integer trang) {

  /// How it stands with the event.
  public enum State {
    WAITING,
    /// It has happened to some of its units.
    PARTLY,
    RECORDED,
    CLOSED;

    /// Whether anybody still waits.
    public boolean waits() {
      return this == WAITING || this == PARTLY;
    }
  }

  static final int ROWS = 50;
  static final String ALL = "ALL";
  static final List<String> SORTS = List.of("plan", "recorded", "due");

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  /// The chosen state; what still waits when none that is known was chosen.
  public String chosen() {
    boolean known =
        ALL.equals(state) || Stream.of(State.values()).anyMatch(one -> one.name().equals(state));
    return known && state != null ? state : State.WAITING.name();
  }

  public String order() {
    return sort != null && SORTS.contains(sort) ? sort : SORTS.getFirst();
  }

  public boolean narrowed() {
    return !said().isEmpty()
        || plan != null
        || kind != null
        || !chosen().equals(State.WAITING.name());
  }

  int page() {
    return trang == null ? 1 : Math.max(1, trang);
  }

  List<WaitingRow> of(List<WaitingRow> rows) {
    return rows.stream().filter(this::admits).sorted(comparator()).toList();
  }

  private boolean admits(WaitingRow row) {
    return (chosen().equals(ALL) || inState(row.state()))
        && (plan == null || row.waiting().plan().id().equals(plan))
        && (kind == null || row.task().deadline().kind() == kind)
        && Normal.fold(text(row)).contains(Normal.fold(said()));
  }

  /// What still waits for some of its units waits.
  private boolean inState(State state) {
    return state.name().equals(chosen())
        || (chosen().equals(State.WAITING.name()) && state.waits());
  }

  private static String text(WaitingRow row) {
    return String.join(
        "\n",
        row.task().code(),
        row.task().text(),
        Objects.requireNonNullElse(row.task().deadlineWords(), ""),
        Objects.requireNonNullElse(row.task().leadWords(), ""));
  }

  /// The rows come by plan and paper; what has no such day stands last.
  private Comparator<WaitingRow> comparator() {
    return switch (order()) {
      case "recorded" ->
          Comparator.comparing(
              (WaitingRow row) -> row.newest() == null ? null : row.newest().at(),
              Comparator.nullsLast(Comparator.reverseOrder()));
      case "due" ->
          Comparator.comparing(WaitingRow::due, Comparator.nullsLast(Comparator.naturalOrder()));
      default -> (one, other) -> 0;
    };
  }

  /// The address of the same list elsewhere: the page, or the file.
  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "words", said());
    query(address, "plan", plan == null ? "" : plan.value());
    query(address, "kind", kind == null ? "" : kind);
    query(address, "state", state == null ? "" : state);
    query(address, "sort", sort == null ? "" : sort);
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, Object value) {
    if (!value.toString().isEmpty()) {
      address.queryParam(name, value);
    }
  }
}
