package org.openpar.identity.model;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;

/// A person in a post who has no account yet.
///
/// @param title the post in words
/// @param email the official address in the list of staff, if there is one
public record Candidate(
    PersonId id, String name, String title, UnitId unit, String unitName, @Nullable String email) {}
