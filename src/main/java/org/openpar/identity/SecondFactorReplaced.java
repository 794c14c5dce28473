package org.openpar.identity;

/// Another authenticator took the place of the one an account had, with recovery codes of its own.
public record SecondFactorReplaced(AccountId account) implements ProofChange {}
