package org.openpar.identity.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Who signed in, as Spring Security holds it: the id of an account and nothing that could grow
/// old. Only while a password is being checked does it know more.
record SignedIn(
    AccountId account, String passwordHash, boolean enabled, @Nullable String directoryName)
    implements UserDetails {

  static SignedIn of(Account account) {
    return new SignedIn(
        account.id(), account.passwordHash(), account.enabled(), account.directoryName());
  }

  /// In a later request of the same login session.
  static SignedIn again(AccountId account) {
    return new SignedIn(account, "", true, null);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return account.value().toString();
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }
}
