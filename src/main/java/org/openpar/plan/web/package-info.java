/// The pages of plans: reading a signed file in, looking at every doubt, promulgating, and the plan
/// as it stands from then on. They speak HTTP only; what a plan may do is said in `plan.model`.
@NullMarked
package org.openpar.plan.web;

import org.jspecify.annotations.NullMarked;
