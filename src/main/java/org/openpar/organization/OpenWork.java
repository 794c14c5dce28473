package org.openpar.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a module keeps in the name of persons. A module that has such things gives this as a bean,
/// so that nothing is forgotten when somebody leaves a post.
public interface OpenWork {

  /// Everything open that is his in this unit; one statement, however much it is.
  List<OpenItem> listOf(Leaving leaving);

  /// Gives what is inherited to the heirs, item by item, and ends the rest on the last day; in the
  /// caller's transaction. An item without an heir is nobody's from then on.
  void handOver(Leaving leaving, Map<UUID, PersonId> heirs);
}
