/// The paper of a plan: what enters as a signed Word or Excel file and is read into tasks.
/// Every cell keeps its words beside what was understood; what is uncertain becomes a doubt or
/// a problem for a person, and nothing is guessed in silence.
///
/// Start at [PlanReader], then [AnnexReader] for tables and [ListStyleReader] for plans without
/// one. Serves 6459/BNV-CCHC: every task states its result, deadline, lead and resources.
@NullMarked
package org.openpar.plan.paper;

import org.jspecify.annotations.NullMarked;
