package org.openpar.identity;

/// The authenticator of an account was taken away with its recovery codes.
public record SecondFactorRemoved(AccountId account) implements ProofChange {}
