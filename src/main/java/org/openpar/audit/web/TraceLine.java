package org.openpar.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.Trace;

/// A trace as a row of the page.
///
/// @param page that of the thing it is about, null where there is none
/// @param history all that happened to the thing, null where this page is that already
public record TraceLine(
    Trace trace, @Nullable String page, @Nullable String history, List<ChangeLine> changes) {}
