package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// The id of a one-time link, by which the trail speaks of it; the link itself is known to nobody.
public record OneTimeLinkId(UUID value) implements Identifier {}
