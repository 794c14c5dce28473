package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;

/// What the file of a plan says outside its tables of tasks.
public record RunningTextPage(Plan plan, List<String> lines) implements Page {}
