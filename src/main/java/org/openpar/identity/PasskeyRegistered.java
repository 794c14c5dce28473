package org.openpar.identity;

/// A passkey was set up for an account.
public record PasskeyRegistered(AccountId account, String label) implements ProofChange {}
