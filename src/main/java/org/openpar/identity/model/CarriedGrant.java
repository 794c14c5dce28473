package org.openpar.identity.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.Role;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;

/// A grant that goes with its unit.
///
/// @param holder its person and account in words
record CarriedGrant(
    UUID id,
    AccountId account,
    PersonId person,
    Role role,
    UnitId unit,
    @Nullable LocalDate until,
    String holder) {}
