package org.openpar.identity.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.Passkeys;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// The accounts, as WebAuthn calls people. They are there already: it neither makes nor ends any.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

  private final Accounts accounts;

  PasskeyOwners(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return entity(accounts.find(Passkeys.owner(handle)));
  }

  /// By the id of the account, which is the name Spring Security knows somebody by here.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
    return entity(accounts.find(new AccountId(UUID.fromString(account))));
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("accounts are opened by administrators");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("accounts are closed by administrators");
  }

  private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> account) {
    return account
        .map(
            one ->
                ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(Passkeys.handle(one.id()))
                    .name(one.username())
                    .displayName(one.actor().name())
                    .build())
        .orElse(null);
  }
}
