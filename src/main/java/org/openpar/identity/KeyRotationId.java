package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// The id of a change of the key that locks secrets.
public record KeyRotationId(UUID value) implements Identifier {}
