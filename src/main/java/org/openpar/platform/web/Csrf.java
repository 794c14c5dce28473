package org.openpar.platform.web;

/// The token that proves a form was ours. It is made only when a template asks for it, so that
/// reading the public pages opens no session.
public interface Csrf {

  /// Whether the page may carry the token: asking for it would open a session for a stranger.
  boolean isKept();

  String parameter();

  String header();

  String token();
}
