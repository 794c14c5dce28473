package org.openpar.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something open that is a person's: what must go over, or end, when the person leaves.
///
/// @param kind the text key of what it is ("execution.open.in-charge")
/// @param words what it is about, as a reader knows it
/// @param standing the text key of how it stands, null where there is nothing to say
/// @param due the day by which it is owed, null when there is none
/// @param inherited whether somebody must take it over; otherwise it ends with the post
public record OpenItem(
    UUID id,
    String kind,
    String words,
    @Nullable String standing,
    @Nullable LocalDate due,
    boolean inherited) {}
