package org.openpar.plan.grid;

import java.util.List;

/// A name that a cell of agencies may hold, offered while it is written.
///
/// @param others the other names and abbreviations it is found by
record OfferedName(String name, List<String> others) {}
