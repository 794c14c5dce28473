package org.openpar.opinion.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.model.Round;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.VietnameseOrder;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of rounds is narrowed to and ordered by, as it stands in the address.
///
/// @param state "open" or "closed", null for both
/// @param sort "asked" the newest first, "due" or "title"
public record RoundFilter(@Nullable String words, @Nullable String state, @Nullable String sort) {

  static final List<String> STATES = List.of("open", "closed");
  static final List<String> SORTS = List.of("asked", "due", "title");

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  private boolean stated() {
    return state != null && STATES.contains(state);
  }

  public boolean narrowed() {
    return !said().isEmpty() || stated();
  }

  public String order() {
    return sort == null ? SORTS.getFirst() : sort;
  }

  List<Round> of(List<Round> rounds) {
    return rounds.stream()
        .filter(round -> !stated() || round.open() == "open".equals(state))
        .filter(round -> Normal.fold(round.title()).contains(Normal.fold(said())))
        .sorted(comparator())
        .toList();
  }

  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "words", said());
    query(address, "state", state);
    query(address, "sort", sort);
    return address.encode().toUriString();
  }

  private Comparator<Round> comparator() {
    return switch (order()) {
      case "due" -> Comparator.comparing(Round::dueOn);
      case "title" -> Comparator.comparing(Round::title, VietnameseOrder.comparator());
      default -> Comparator.comparing(Round::askedOn).reversed();
    };
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      address.queryParam(name, value);
    }
  }
}
