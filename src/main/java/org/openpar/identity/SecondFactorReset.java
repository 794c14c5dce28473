package org.openpar.identity;

/// An administrator took somebody's authenticator and recovery codes away, because they were lost;
/// who needs two factors sets up new ones at the next sign-in.
public record SecondFactorReset(AccountId account, String reason) implements ProofChange {}
