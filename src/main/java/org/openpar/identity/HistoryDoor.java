package org.openpar.identity;

import java.util.UUID;

/// The door to the history of one kind of thing: whoever may read the thing may read what happened
/// to it. The module that owns the kind gives one as a bean.
public interface HistoryDoor {

  /// As the trail calls it: "Plan".
  String kind();

  /// @throws org.openpar.platform.model.NotFound when there is none, or not for this person
  Opened open(UUID id, Actor actor);

  /// What the history belongs to.
  ///
  /// @param path its own page
  record Opened(String title, String path) {}
}
