package org.openpar.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadline;
import org.openpar.organization.UnitId;

/// A task of a promulgated plan, its agencies resolved to units as of the day of the decision.
///
/// @param code area, group and place within the group: "1.2.3"
/// @param areaCode as printed ("VIII"), areaPosition from 1
/// @param leads everyone who answers for it: a group means each of its members, once
public record TaskBrief(
    TaskId id,
    int position,
    String code,
    int areaPosition,
    String areaCode,
    String areaTitle,
    @Nullable String group,
    String text,
    @Nullable String product,
    @Nullable String leadWords,
    @Nullable String cooperatingWords,
    @Nullable String deadlineWords,
    @Nullable String moneyWords,
    Deadline deadline,
    List<UnitId> leads,
    List<UnitId> coordinators) {}
