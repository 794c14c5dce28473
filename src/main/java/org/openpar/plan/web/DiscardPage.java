package org.openpar.plan.web;

import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;

/// Asks once more before a draft is thrown away.
public record DiscardPage(Plan plan) implements Page {}
