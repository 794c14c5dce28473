/// Overview: the reform of the province on one sheet, as of any day, and each role's home.
///
/// It owns no data: it asks the other modules and leads from every figure to the document and the
/// person behind it. Start at [org.openpar.overview.web.OverviewPage].
@ApplicationModule(
    displayName = "Điều hành",
    allowedDependencies = {"identity", "documents", "plan", "execution"})
@NullMarked
package org.openpar.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
