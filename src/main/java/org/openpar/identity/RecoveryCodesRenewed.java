package org.openpar.identity;

/// New recovery codes were handed out; the old ones are worth nothing any more.
public record RecoveryCodesRenewed(AccountId account) implements ProofChange {}
