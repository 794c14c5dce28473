package org.openpar.platform.model;

import org.jspecify.annotations.Nullable;

/// Something new stands where something else stood. The audit trail keeps both, side by side.
public interface ChangeEvent extends DomainEvent {

  /// What stood there, told the same way; null when nothing did.
  @Nullable ChangeEvent former();
}
