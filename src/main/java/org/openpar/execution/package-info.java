/// Execution: what a unit was given to do, how far it is, what proves it, who confirmed it.
///
/// It never decides what the plan says (plan) and never urges (supervision). A status is computed
/// for a day and never stored. Start at [org.openpar.execution.model.Assignment]. Serves QĐ
/// 42/2014/QĐ-TTg on following assigned tasks.
@ApplicationModule(
    displayName = "Thực hiện",
    allowedDependencies = {"identity", "documents", "plan"})
@NullMarked
package org.openpar.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
