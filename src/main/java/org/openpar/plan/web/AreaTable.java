package org.openpar.plan.web;

import org.openpar.platform.web.Fragment;

/// The tasks of one area with everything the paper says of them.
public record AreaTable(Area area, Understanding understood) implements Fragment {}
