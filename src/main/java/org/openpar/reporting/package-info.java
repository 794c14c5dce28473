/// Reporting: tells how far a plan is, as of a day, on the paper an official signs.
///
/// It owns no figure: it asks plan and execution, and what it says can be said again of any past
/// day. It never decides what counts as done (execution). Start at
/// [org.openpar.reporting.model.ProgressReport] and
/// [org.openpar.reporting.paper.ProgressReportWriter]. Serves NĐ 30/2020/NĐ-CP on the form of
/// documents and 581/BNV-CCHC on reports of the reform.
@ApplicationModule(
    displayName = "Báo cáo",
    allowedDependencies = {"identity", "documents", "plan", "execution"})
@NullMarked
package org.openpar.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
