package org.openpar.identity.web;

import java.util.Collection;
import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The account behind a session, as Spring Security holds it.
record SignedIn(Account account) implements UserDetails {

  Actor actor() {
    return account.actor();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public String getPassword() {
    return account.passwordHash();
  }

  @Override
  public String getUsername() {
    return account.username();
  }

  @Override
  public boolean isEnabled() {
    return account.enabled();
  }
}
