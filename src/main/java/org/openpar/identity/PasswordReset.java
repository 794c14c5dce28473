package org.openpar.identity;

/// A forgotten password was replaced by way of a link; every login session has ended.
public record PasswordReset(AccountId account) implements ProofChange {}
