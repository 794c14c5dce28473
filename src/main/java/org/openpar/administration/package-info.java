/// Administration: what an administrator, a head of unit or an inspector takes away: which accounts
/// there are, who may do what where, what a review found, as files.
///
/// It only reads, and shows no pages: opening an account, giving a role, delegating and reviewing
/// are acts of identity and stand on its pages. Identity knows no files, and documents knows
/// identity, so the files of these lists are written here, above both. Start at
/// [org.openpar.identity.AccountFacts]. Serves TCVN 14423:2026, 5.6.2 (matrix of rights, reviews).
@ApplicationModule(
    displayName = "Quản trị",
    allowedDependencies = {"identity", "documents"})
@NullMarked
package org.openpar.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
