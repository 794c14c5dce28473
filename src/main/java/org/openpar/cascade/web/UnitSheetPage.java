package org.openpar.cascade.web;

import org.openpar.cascade.model.SheetReport;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.documents.StoredFileId;
import org.openpar.platform.web.Page;

/// What a sheet that came back would change, before anything is changed.
public record UnitSheetPage(UnitPlan plan, String unit, StoredFileId sheet, SheetReport report)
    implements Page {

  public String path() {
    return CascadePaths.sheet(plan.id()) + "/" + sheet.value();
  }
}
