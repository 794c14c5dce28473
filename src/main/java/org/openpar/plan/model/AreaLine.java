package org.openpar.plan.model;

/// An area of a plan, with or without tasks.
public record AreaLine(int position, String code, String title) {}
