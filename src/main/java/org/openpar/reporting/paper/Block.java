package org.openpar.reporting.paper;

/// A piece of a report, before it is drawn on paper or on the screen.
public sealed interface Block {

  /// "I. …", numbered where it is drawn.
  record Section(String title) implements Block {}

  /// "1. …", numbered anew in each section.
  record Subsection(String title) implements Block {}

  record Paragraph(String text) implements Block {}

  /// A line with a dash.
  record Item(String text) implements Block {}

  record Table(Grid grid) implements Block {}
}
