package org.openpar.identity;

import java.util.Optional;

/// Who is acting in the running request; nobody when the system itself works.
public interface Acting {

  Optional<Actor> findActor();
}
