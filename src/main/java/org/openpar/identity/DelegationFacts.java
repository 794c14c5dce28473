package org.openpar.identity;

import java.util.List;

/// What other modules may know of delegations.
public interface DelegationFacts {

  /// The delegations of roles within the reader's reach, the newest first.
  List<DelegationLine> list(Actor reader);
}
