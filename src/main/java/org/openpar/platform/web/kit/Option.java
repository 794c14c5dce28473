package org.openpar.platform.web.kit;

/// One choice of `Select` or `Radios`: the value sent and the words shown.
public record Option(String value, String label) {}
