package org.openpar.cascade.model;

import java.util.List;
import java.util.Map;

/// A unit's sheet as it came back.
///
/// @param unitPlan the plan it was made for, as it says itself
/// @param owner the unit of that plan and the province's plan, in words
/// @param base what each row said when the sheet was made, by its id
public record UnitSheet(
    String unitPlan, String owner, List<SheetRow> rows, Map<String, Map<TaskField, String>> base) {}
