package org.openpar.identity.web;

import org.openpar.platform.web.Page;

/// The form for a forgotten password, and the one answer to it.
public record ForgottenPasswordPage(boolean asked) implements Page {}
