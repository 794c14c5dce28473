package org.openpar.audit.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openpar.audit.Trace;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.springframework.stereotype.Component;

/// Where the things of the trail are shown. The trail knows addresses, not modules: what has none
/// here is told without a link.
@Component
class SubjectPages {

  private record Place(String path, String act) {}

  private static final Map<String, Place> PLACES =
      Map.of(
          "Account", new Place("/quan-tri/tai-khoan/", "identity.read"),
          "Review", new Place("/quan-tri/ra-soat/", "identity.review"),
          "Report", new Place("/bao-cao/da-lap/", "reporting.write"),
          "Plan", new Place("/ke-hoach/", "plan.read"),
          "Assignment", new Place("/viec/", "execution.read"),
          "Unit", new Place("/don-vi/", "organization.read"),
          "Person", new Place("/can-bo/", "directory.read"),
          "Reorganization", new Place("/sap-xep/", "organization.read"));

  private final Policy policy;

  SubjectPages(Policy policy) {
    this.policy = policy;
  }

  /// Where a thing of this kind is shown.
  Optional<String> path(String kind, UUID id) {
    return Optional.ofNullable(PLACES.get(kind)).map(place -> place.path() + id);
  }

  /// The page of the thing, if there is one and the reader may open it.
  Optional<String> find(Trace trace, Actor actor) {
    return Optional.ofNullable(PLACES.get(trace.subjectKind()))
        .filter(place -> policy.permits(actor, place.act()))
        .map(place -> place.path() + trace.subject());
  }
}
