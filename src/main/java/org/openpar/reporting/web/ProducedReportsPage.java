package org.openpar.reporting.web;

import java.util.List;
import org.openpar.platform.web.Page;
import org.openpar.reporting.model.Produced;

/// The reports that left the house, the newest first.
public record ProducedReportsPage(List<Produced> reports) implements Page {}
