package org.openpar.audit.web;

/// What changed in one field, in the reader's words.
public record ChangeLine(String field, String before, String after) {}
