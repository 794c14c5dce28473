package org.openpar.identity.web;

import java.util.Objects;
import java.util.UUID;
import org.openpar.identity.model.Directory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Whether the password of the form is right. An account that is linked to the directory is asked
/// for there and nowhere else, not even when the directory is down or no more set up: the password
/// it had here must not be a second way in.
@Component
class PasswordProof extends DaoAuthenticationProvider {

  private final Directory directory;
  private final PasswordEncoder encoder;
  private final String nobodys;

  PasswordProof(UserDetailsService accounts, PasswordEncoder encoder, Directory directory) {
    super(accounts);
    setPasswordEncoder(encoder);
    this.directory = directory;
    this.encoder = encoder;
    this.nobodys = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
  }

  @Override
  protected void additionalAuthenticationChecks(
      UserDetails account, UsernamePasswordAuthenticationToken typed) {
    if (account instanceof SignedIn linked && linked.directoryName() != null) {
      String password = String.valueOf(typed.getCredentials());
      // As much work as for a password that is kept here.
      encoder.matches(password, nobodys);
      check(linked.directoryName(), password);
    } else {
      super.additionalAuthenticationChecks(account, typed);
    }
  }

  private void check(String name, String password) {
    try {
      if (!directory.proves(name, password)) {
        throw new RefusedThere();
      }
    } catch (Directory.Unreachable down) {
      throw new InternalAuthenticationServiceException("the directory is down", down);
    }
  }

  /// The directory was asked and does not know this password.
  static final class RefusedThere extends BadCredentialsException {

    RefusedThere() {
      super("refused by the directory");
    }
  }
}
