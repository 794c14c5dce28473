package org.openpar.cascade.model;

import org.jspecify.annotations.Nullable;

/// A figure of the province that a unit wrote otherwise.
///
/// @param asked "ít nhất 5 lớp"
/// @param wrote "3 lớp"; null when the unit wrote no such figure
/// @param sure whether it is lower beyond doubt; otherwise a person has to look
public record FigureChange(String asked, @Nullable String wrote, boolean sure) {}
