package org.openpar.identity;

import java.util.Optional;

/// Who is acting in the running request; nobody when the system itself works.
public interface Acting {

  Optional<Actor> findActor();

  /// The grant by which the running act was last allowed; the trail names it.
  default Optional<Grant> findGrant() {
    return Optional.empty();
  }

  /// Notes the grant that allowed the act; outside a request there is nothing to note it on.
  default void allowedBy(Grant grant) {}
}
