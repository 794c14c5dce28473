package org.openpar.identity;

/// A passkey opens the account no more.
public record PasskeyRemoved(AccountId account, String label) implements ProofChange {}
