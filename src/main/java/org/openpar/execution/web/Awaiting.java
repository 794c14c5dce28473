package org.openpar.execution.web;

import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Occurrence;

/// What the deadline of an assignment waits for.
///
/// @param held what was recorded about it by the day shown, null while it is waited for
/// @param records whether the reader may record it
public record Awaiting(String path, @Nullable Occurrence held, boolean records) {}
