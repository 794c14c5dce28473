package org.openpar.identity;

/// How many things wait for a person behind an entry of the navigation; a module gives one as a
/// bean.
public interface WaitingCount {

  /// The key of the navigation entry.
  String entry();

  /// Asked once a page: it must cost next to nothing.
  long of(Actor actor);
}
