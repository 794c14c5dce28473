package org.openpar.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area (lĩnh vực) that plans of a period have by order of the Government.
///
/// @param basis the paper that says so
/// @param signs words by which a heading of a plan is known to mean it
/// @param becomes its place among the areas of the next period; null when nobody has said
public record StandardArea(
    int position,
    String code,
    String title,
    String basis,
    List<String> signs,
    @Nullable Integer becomes) {}
