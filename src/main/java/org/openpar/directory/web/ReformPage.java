package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.Map;
import org.openpar.organization.Reorganization;
import org.openpar.organization.UnitId;
import org.openpar.platform.web.Page;

/// One act with everything it did to units.
///
/// @param before what every unit was called on the eve
/// @param after what every unit was called on the day itself
public record ReformPage(
    Reorganization act, Map<UnitId, String> before, Map<UnitId, String> after, LocalDate today)
    implements Page {

  public SuccessionTable table() {
    return new SuccessionTable(act.successions(), act.act(), before, after, true);
  }
}
