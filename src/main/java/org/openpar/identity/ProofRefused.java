package org.openpar.identity;

/// Somebody who is known so far gave a wrong proof: a code, a passkey, or once more a password
/// before a grave act. No event of the domain, for nothing has happened: the trail keeps it among
/// its refusals, of which a flood leaves a sample only.
///
/// @param way what was asked for
public record ProofRefused(AccountId account, String way) {}
