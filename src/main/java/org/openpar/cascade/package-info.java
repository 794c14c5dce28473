/// Cascade: a plan of the province becomes the plans of its units. It says which unit owes one and
/// by when, drafts it, keeps what the unit hands in, and tells what of the province's plan is taken
/// up and what is not.
///
/// It never follows how far work is (execution). Start at
/// [org.openpar.cascade.model.UnitPlan] and [org.openpar.cascade.Verdict]. Serves 6459/BNV-CCHC on
/// the least content of a yearly plan.
@ApplicationModule(
    displayName = "Cụ thể hóa",
    allowedDependencies = {"identity", "documents", "plan"})
@NullMarked
package org.openpar.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
