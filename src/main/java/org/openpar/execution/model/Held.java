package org.openpar.execution.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Identifier;

/// What some units answer for: all that was given to these units, but for what went elsewhere, and
/// what came to them one by one.
record Held(Set<UnitId> units, List<AssignmentId> gone, List<AssignmentId> come) {

  static final Held NOTHING = new Held(Set.of(), List.of(), List.of());

  /// The condition on an assignment `a`; its parameters begin with the name.
  String condition(String name) {
    String units = "a.unit_id = any (cast(:%s as uuid[]))".formatted(name);
    if (gone.isEmpty() && come.isEmpty()) {
      return units;
    }
    return """
    (%1$s and a.id <> all (cast(:%2$s_gone as uuid[])) or a.id = any (cast(:%2$s_come as uuid[])))
    """
        .formatted(units, name);
  }

  /// Takes the parameters of [#condition].
  interface Parameters {
    void add(String name, String array);
  }

  void fill(String name, Parameters parameters) {
    parameters.add(name, array(units));
    if (!gone.isEmpty() || !come.isEmpty()) {
      parameters.add(name + "_gone", array(gone));
      parameters.add(name + "_come", array(come));
    }
  }

  /// As PostgreSQL writes an array.
  private static String array(Collection<? extends Identifier> ids) {
    return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
  }
}
