package org.openpar.identity.web;

/// What the reader may do to an account.
///
/// @param grant to give roles to it and take them away
/// @param close to close it, and to open it again
/// @param unlock to free a held way in
/// @param link to hand over a link with which the person sets a password
/// @param identify to say who it is elsewhere
public record AccountOffers(
    boolean grant, boolean close, boolean unlock, boolean link, boolean identify) {}
