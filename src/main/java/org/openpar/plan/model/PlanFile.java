package org.openpar.plan.model;

import java.util.UUID;
import org.openpar.plan.PlanId;

/// Which file a plan was read from.
public record PlanFile(PlanId id, String title, PlanState state, UUID file) {}
