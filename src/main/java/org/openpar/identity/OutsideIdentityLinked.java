package org.openpar.identity;

/// Who somebody is at another place now opens this account.
///
/// @param place the issuer, or `ldap` for the directory
/// @param name what they are called there
public record OutsideIdentityLinked(AccountId account, String place, String name)
    implements ProofChange {}
