package org.openpar.plan.model;

/// An area of a draft.
///
/// @param number what it is known by, wherever it stands
/// @param position its place, from 1
public record AreaLine(int number, int position, String code, String title) {}
