package org.openpar.cascade.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.Fate;
import org.openpar.cascade.model.FollowingRow;
import org.openpar.cascade.model.UnitTask;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.Texts;
import org.openpar.platform.text.VietnameseOrder;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// A task about to be taken out of a district's plan, and the communes that follow it.
///
/// @param followers by name
/// @param fate what was chosen before it was refused
public record UnitTaskRemovalPage(
    UnitTask task,
    String unit,
    List<Follower> followers,
    @Nullable Fate fate,
    String reason,
    FormErrors errors)
    implements Page {

  /// A commune by its name.
  public record Follower(String name, FollowingRow row) {

    static List<Follower> of(List<FollowingRow> rows, UnitMap map) {
      return rows.stream()
          .map(row -> new Follower(map.find(row.unit()).map(Unit::name).orElse(""), row))
          .sorted(Comparator.comparing(Follower::name, VietnameseOrder.comparator()))
          .toList();
    }
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String chosen() {
    return fate == null ? "" : fate.name();
  }

  static List<Option> fates(Texts t) {
    return Stream.of(Fate.values())
        .map(fate -> new Option(fate.name(), t.say("cascade.fate." + fate)))
        .toList();
  }
}
