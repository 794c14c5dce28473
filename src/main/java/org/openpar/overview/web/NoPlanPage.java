package org.openpar.overview.web;

import org.openpar.platform.web.Page;

/// What stands where the overview will be, as long as no plan is promulgated.
public record NoPlanPage() implements Page {}
