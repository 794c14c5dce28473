package org.openpar.identity;

/// An authenticator was set up and has shown that it works.
public record SecondFactorEnrolled(AccountId account) implements ProofChange {}
