package org.openpar.platform.web;

import java.util.Optional;

/// Asked on every page of whoever may do `act`: it must cost next to nothing.
public interface AlarmSource {

  String act();

  /// Nothing while all is well.
  Optional<Alarm> find();
}
