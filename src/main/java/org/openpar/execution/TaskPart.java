package org.openpar.execution;

/// A unit's part in a task on a day: one obligation, or all its periods together.
///
/// @param bucket where the part stands, the worst of its obligations first; done only when all are
/// @param given how many obligations it has in the year
public record TaskPart(Bucket bucket, int given, int completed, int overdue) {}
