package org.openpar.directory.model;

/// A column of a sheet, by what stands above it.
public interface IntakeField {

  String name();

  String header();
}
