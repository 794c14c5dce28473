package org.openpar.cascade.model;

/// An area as the province's plan prints it.
///
/// @param position from 1
/// @param code "VIII"
public record AreaPlace(int position, String code, String title) {

  public String label() {
    return code + ". " + title;
  }
}
