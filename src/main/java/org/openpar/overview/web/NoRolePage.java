package org.openpar.overview.web;

import org.openpar.platform.web.Page;

/// The first page of an account that was opened but given no role yet, or lost its last one.
public record NoRolePage() implements Page {}
