package org.openpar.identity;

/// The owner of an account used the link handed to them and chose a password.
public record AccountActivated(AccountId account) implements ProofChange {}
