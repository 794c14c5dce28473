package org.openpar.plan.grid;

/// An area plans of a time have by order of the Government.
///
/// @param basis the paper that says so
public record StandardArea(int position, String code, String title, String basis) {}
