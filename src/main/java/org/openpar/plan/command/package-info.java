/// The command line of plans: how a paper is read, shown without server or database. It holds
/// no rule of reading ([org.openpar.plan.paper.PlanReader] does). Start at [ReadPlan].
@NullMarked
package org.openpar.plan.command;

import org.jspecify.annotations.NullMarked;
