package org.openpar.plan.grid;

import java.util.List;
import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;

/// What was filled in a draft with one press, to be taken back.
public record QuickFillsPage(Plan plan, List<QuickFill> fills) implements Page {}
