package org.openpar.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.web.Page;

/// What became of a new activation link.
///
/// @param link to be handed over by a person; null when it went by mail
public record ActivationLinkPage(UUID account, String name, @Nullable String link)
    implements Page {}
