package org.openpar.identity;

/// Somebody signed in with a recovery code instead of an authenticator.
public record RecoveryCodeUsed(AccountId account, int left) implements ProofChange {}
