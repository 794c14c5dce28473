package org.openpar.plan.model;

import java.time.Instant;
import java.util.List;

/// What of one kind was open when a plan was promulgated, in the words that were shown, and who
/// accepted it.
public record AcceptedPoints(OpenPoint.Kind kind, List<String> lines, String person, Instant at) {}
