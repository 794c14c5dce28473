package org.openpar.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanChanges;
import org.openpar.plan.model.PlanVersion;

/// Two versions of a plan side by side.
///
/// @param later a drafted amendment, or a version that was promulgated
/// @param earlierMeant how the earlier version was understood, for what changed its meaning only
/// @param versions all that were promulgated, the first in front
/// @param impact what confirming the amendment would do; null for one that is in force
public record Comparison(
    Plan earlier,
    Plan later,
    PlanChanges changes,
    Understanding earlierMeant,
    Understanding laterMeant,
    List<PlanVersion> versions,
    @Nullable Impact impact) {}
