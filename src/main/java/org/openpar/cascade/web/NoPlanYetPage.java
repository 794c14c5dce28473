package org.openpar.cascade.web;

import org.openpar.platform.web.Page;

/// No plan of the province has been issued, so no unit owes one.
public record NoPlanYetPage() implements Page {}
