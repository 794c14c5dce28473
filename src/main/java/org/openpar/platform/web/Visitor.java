package org.openpar.platform.web;

/// The person at the screen, as the letterhead names them.
///
/// @param place the unit acted for
public record Visitor(String name, String place) {}
