package org.openpar.matrix;

/// A place in a request where a thing is named.
///
/// @param place how the place is called
/// @param before what is sent by who names his own
/// @param form the same where `{other}` stands for the name
/// @param thing what [World] calls a thing of this kind
/// @param alone whether nothing but the name stands there
record Named(String place, Form before, Form form, String thing, boolean alone) {

  static final String OTHER = "other";
}
