package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// What an account is opened with has changed, or one piece of it was used up. Its owner is told by
/// mail, whoever did it: nobody else notices a change that was not asked for.
public sealed interface ProofChange extends DomainEvent
    permits AccountActivated,
        OutsideIdentityLinked,
        OutsideIdentityUnlinked,
        PasskeyRegistered,
        PasskeyRemoved,
        PasswordChanged,
        PasswordReset,
        RecoveryCodeUsed,
        RecoveryCodesRenewed,
        SecondFactorEnrolled,
        SecondFactorRemoved,
        SecondFactorReplaced,
        SecondFactorReset {

  AccountId account();

  @Override
  default AccountId subject() {
    return account();
  }
}
