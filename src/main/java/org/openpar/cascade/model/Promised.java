package org.openpar.cascade.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a unit wrote of a task in the plan it handed in.
///
/// @param excuse why it is not concerned, null when it is
public record Promised(
    String text, @Nullable String product, @Nullable LocalDate due, @Nullable String excuse) {}
