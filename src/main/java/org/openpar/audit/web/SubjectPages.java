package org.openpar.audit.web;

import java.util.Map;
import java.util.Optional;
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
          "Plan", new Place("/ke-hoach/", "plan.read"),
          "Assignment", new Place("/viec/", "execution.read"),
          "Person", new Place("/can-bo/", "directory.read"),
          "Reorganization", new Place("/sap-xep/", "organization.read"));

  private final Policy policy;

  SubjectPages(Policy policy) {
    this.policy = policy;
  }

  /// The page of the thing, if there is one and the reader may open it.
  Optional<String> find(Trace trace, Actor actor) {
    return Optional.ofNullable(PLACES.get(trace.subjectKind()))
        .filter(place -> policy.permits(actor, place.act()))
        .map(place -> place.path() + trace.subject());
  }
}
