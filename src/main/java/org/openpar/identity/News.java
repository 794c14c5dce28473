package org.openpar.identity;

/// Something a person has to know before going on with the work.
///
/// @param words what happened, in the language of the person
/// @param path where one reads more
public record News(String words, String path) {}
