/// Opinion: the units are asked what they think of a drafted plan, and told what became of it.
///
/// It never changes the draft (plan). Start at [org.openpar.opinion.model.Rounds] and
/// [org.openpar.opinion.model.Answers]. Serves the drafting step of NĐ 30/2020/NĐ-CP, Điều 10 and
/// 11: who is concerned is asked, and what is not taken over is explained.
@ApplicationModule(
    displayName = "Lấy ý kiến",
    allowedDependencies = {"identity", "documents", "plan"})
@NullMarked
package org.openpar.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
