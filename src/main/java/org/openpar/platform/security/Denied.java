package org.openpar.platform.security;

/// Somebody was turned away: not allowed, or asked for what is not there for him.
///
/// @param what the act that was refused, or the kind of thing not found
/// @param status as the browser was told: 403 or 404
public record Denied(String what, int status, String method, String path) {}
