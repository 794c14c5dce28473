/// Identity: who is acting, for which unit, and what that person may do.
///
/// Accounts belong to persons, roles are granted at a unit and flow down the tree of units. Who may
/// do what stands in readable files (`permissions/<module>.csv`); what is not written there is
/// denied. It never knows what the acts mean. Start at [Actor] and [Policy]. Serves TCVN 14423:2026
/// on access control.
@ApplicationModule(
    displayName = "Tài khoản, phân quyền",
    allowedDependencies = {})
@NullMarked
package org.openpar.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
