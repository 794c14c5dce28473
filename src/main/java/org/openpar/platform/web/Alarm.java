package org.openpar.platform.web;

/// Something is wrong that cannot wait.
///
/// @param key the text key of the sentence
/// @param path where more is told
public record Alarm(String key, String path) {}
