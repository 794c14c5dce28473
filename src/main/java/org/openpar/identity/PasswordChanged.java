package org.openpar.identity;

/// The owner of an account chose another password; every other login session has ended.
public record PasswordChanged(AccountId account) implements ProofChange {}
