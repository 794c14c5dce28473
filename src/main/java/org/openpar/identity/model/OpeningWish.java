package org.openpar.identity.model;

/// What a new account shall be called, as a form says it.
public record OpeningWish(String username, String email) {}
