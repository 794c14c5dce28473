package org.openpar.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.web.Page;

/// The sign-in page.
///
/// @param refusal the text key of why the last try failed, the same for a wrong name and a wrong
///     password
/// @param note the text key of what else is to be said
/// @param back where to go once signed in
/// @param passkey where a passkey is asked for
/// @param provider the identity provider as people call it, null when there is none
/// @param outside where it is asked
public record SignInPage(
    @Nullable String refusal,
    @Nullable String note,
    String back,
    String passkey,
    @Nullable String provider,
    String outside)
    implements Page {

  /// The chain a plan goes through, told beside the form.
  static final List<String> STEPS = List.of("plan", "work", "evidence", "overview");
}
