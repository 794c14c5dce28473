/// Organization: which bodies exist on a day, what they are called, who belongs to whom, and how
/// official language names them ("các sở, ban, ngành; UBND các huyện, thành phố").
///
/// A unit's names, parent and codes hold for a range of days, so a reform of the State is new rows
/// and never a rewriting of old ones. It never says what a unit must do (plan) or who may act for
/// it (identity). Start at [Unit], [UnitMap] and [Agencies]. Serves NQ 1280 and 1681/NQ-UBTVQH15,
/// TT 07/2021/TT-BNV.
@ApplicationModule(displayName = "Tổ chức")
@NullMarked
package org.openpar.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
