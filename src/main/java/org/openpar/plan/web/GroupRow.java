package org.openpar.plan.web;

import org.openpar.plan.model.TaskLine;
import org.openpar.platform.web.Fragment;

/// The general task above its specific tasks.
///
/// @param first the first task of the group
public record GroupRow(TaskLine first, boolean swapped) implements Fragment {

  public String anchor() {
    return "nhom-" + Paths.anchor(first);
  }
}
