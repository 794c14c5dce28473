package org.openpar.audit.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.seal.Verdict;

/// A check of the whole trail that somebody asked for on the screen.
///
/// @param verdict null while it runs
public record TrailCheck(Instant begun, @Nullable Duration took, @Nullable Verdict verdict) {}
