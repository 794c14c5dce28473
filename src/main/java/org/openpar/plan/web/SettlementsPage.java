package org.openpar.plan.web;

import org.openpar.platform.web.Page;

/// Everything that would be settled at once, before it is.
public record SettlementsPage(Review review) implements Page {}
