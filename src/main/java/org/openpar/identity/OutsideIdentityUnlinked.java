package org.openpar.identity;

/// The link with who somebody is at another place was cut.
public record OutsideIdentityUnlinked(AccountId account, String place) implements ProofChange {}
