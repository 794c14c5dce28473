package org.openpar.identity.model;

import java.time.Instant;
import org.openpar.identity.PasskeyId;

/// A passkey as its owner sees it.
public record Passkey(PasskeyId id, String label, Instant createdAt, Instant lastUsedAt) {}
