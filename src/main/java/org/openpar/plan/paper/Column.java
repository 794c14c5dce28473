package org.openpar.plan.paper;

import java.util.regex.Pattern;

/// A column of an annex.
///
/// @param title its header as printed, for columns whose cells are kept under it
record Column(int index, ColumnKind kind, String title) {

  private static final Pattern LEADS = Pattern.compile("chu tri");
  private static final Pattern HELPS = Pattern.compile("phoi hop");
  private static final Pattern SEVERAL = Pattern.compile("[,;/\\n]| và ");

  /// "Chủ trì/Phối hợp": one column for both roles.
  boolean mixesRoles() {
    String folded = Words.fold(title);
    return kind == ColumnKind.LEAD && LEADS.matcher(folded).find() && HELPS.matcher(folded).find();
  }

  /// Whether its words leave open who of several bodies leads.
  boolean leavesRolesOpen(String words) {
    String folded = Words.fold(words);
    boolean told = LEADS.matcher(folded).find() || HELPS.matcher(folded).find();
    return mixesRoles() && !told && SEVERAL.matcher(words).find();
  }

  Column as(ColumnKind other) {
    return new Column(index, other, title);
  }
}
