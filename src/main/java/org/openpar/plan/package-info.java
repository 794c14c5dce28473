/// Plan: what a signed plan says. It reads a paper into areas, tasks, leads and deadlines, lets
/// a person check every doubt, and from promulgation on keeps it unchanged.
///
/// It never follows how far a task is (execution). Start at [org.openpar.plan.model.Plan] and
/// [org.openpar.plan.paper.AnnexReader]. Serves 6459/BNV-CCHC on the least content of a yearly
/// plan.
@ApplicationModule(
    displayName = "Kế hoạch",
    allowedDependencies = {"identity", "documents"})
@NullMarked
package org.openpar.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
