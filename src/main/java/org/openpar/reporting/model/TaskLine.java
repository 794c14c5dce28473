package org.openpar.reporting.model;

import org.openpar.execution.TaskProgress;
import org.openpar.plan.TaskBrief;

/// A task as the plan words it and how it stands.
public record TaskLine(TaskBrief brief, TaskProgress progress) {}
