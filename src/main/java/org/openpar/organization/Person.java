package org.openpar.organization;

import org.jspecify.annotations.Nullable;

/// A person in a post, as of a day.
///
/// @param title the post in words ("Trưởng phòng Nội vụ")
public record Person(PersonId id, String name, String title, UnitId unit, @Nullable String phone) {}
