package org.openpar.identity;

import java.time.LocalDate;

/// Something that is due on a day, for a calendar.
///
/// @param uid the same for the same thing for ever
/// @param kind the key of its kind in words ("execution.due")
/// @param words what is due, in the words of official papers
/// @param path where one goes on with it
/// @param done whether nothing is left to do
public record DueEntry(
    String uid, String kind, LocalDate day, String words, String path, boolean done) {}
