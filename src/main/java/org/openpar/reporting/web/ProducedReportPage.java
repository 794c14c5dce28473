package org.openpar.reporting.web;

import java.util.List;
import org.openpar.platform.web.Page;
import org.openpar.reporting.model.Figures;
import org.openpar.reporting.model.Produced;

/// A report worked out again.
///
/// @param differences none when every figure is as it was
public record ProducedReportPage(Produced report, List<Figures.Difference> differences)
    implements Page {}
