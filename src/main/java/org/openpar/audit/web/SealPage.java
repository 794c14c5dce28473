package org.openpar.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.seal.Checkpoint;
import org.openpar.platform.web.Page;

/// @param keys the ids of all that ever signed, the newest last
/// @param anchors where the anchors lie
/// @param trouble the text key of what is wrong, or null
/// @param check the last check, or null when there was none since the start
public record SealPage(
    List<Checkpoint> seals,
    List<String> keys,
    String anchors,
    @Nullable String trouble,
    @Nullable TrailCheck check)
    implements Page {}
