/// Platform: the ground every module stands on. Typed ids, refusals, pages, texts, time, storage.
///
/// It knows no word of the glossary and no other module; what is about plans, units or reports
/// lives elsewhere. Start at [org.openpar.platform.model.RuleViolated] and
/// [org.openpar.platform.web.Page].
@ApplicationModule(
    displayName = "Nền tảng",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.openpar.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
