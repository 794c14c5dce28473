package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// Whoever holds the server put a new key in the place of the one that locked the secrets.
///
/// @param keyId the name of the new one, which gives nothing of it away
/// @param lockedAnew how many secrets were locked anew
public record SecretsKeyRotated(KeyRotationId rotation, String keyId, int lockedAnew)
    implements DomainEvent {

  @Override
  public KeyRotationId subject() {
    return rotation;
  }
}
