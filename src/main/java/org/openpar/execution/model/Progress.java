package org.openpar.execution.model;

/// What a unit says about its work.
///
/// @param begun whether the work has begun at all
/// @param words what was done since the last word
public record Progress(boolean begun, String words, Product product) {}
