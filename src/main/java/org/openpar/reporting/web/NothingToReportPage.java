package org.openpar.reporting.web;

import org.openpar.platform.web.Page;

/// What stands where the report will be, as long as no plan is promulgated.
public record NothingToReportPage() implements Page {}
