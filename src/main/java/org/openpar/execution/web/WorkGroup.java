package org.openpar.execution.web;

import java.util.List;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.Bucket;
import org.openpar.execution.WorkState;
import org.openpar.platform.web.Fragment;

/// A heading of "my work" with the rows under it.
///
/// @param key names its text
/// @param hot whether its count is a warning
/// @param count of all, though only the first rows may be shown
public record WorkGroup(String key, boolean hot, int count, List<AssignmentRow> rows)
    implements Fragment {

  public String title() {
    return "execution.group." + key;
  }

  public boolean more() {
    return count > rows.size();
  }

  static boolean awaitsHead(AssignmentBrief brief) {
    return brief.standing().work() == WorkState.AWAITING_APPROVAL;
  }

  static boolean returned(AssignmentBrief brief) {
    return brief.reason() != null;
  }

  static boolean overdue(AssignmentBrief brief) {
    return open(brief) && brief.standing().bucket() == Bucket.OVERDUE;
  }

  static boolean dueSoon(AssignmentBrief brief) {
    return open(brief) && brief.standing().bucket() == Bucket.DUE_SOON;
  }

  static boolean now(AssignmentBrief brief) {
    return open(brief) && !overdue(brief) && !dueSoon(brief);
  }

  private static boolean open(AssignmentBrief brief) {
    return !awaitsHead(brief) && !returned(brief);
  }
}
