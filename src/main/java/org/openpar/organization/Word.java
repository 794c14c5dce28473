package org.openpar.organization;

import org.jspecify.annotations.Nullable;

/// An entry of the vocabulary.
///
/// @param detail a qualifier, or the tier of a noun that gathers units
record Word(Use use, @Nullable AgencyShape shape, String detail) {

  /// What a word does in a phrase of agencies.
  enum Use {
    /// The whole name of a body.
    NAME,
    /// A name too short to tell which body.
    SHORT,
    /// How a name begins.
    HEAD,
    /// A name of one word ("VNPT").
    BRAND,
    /// Enterprises, investors, the people.
    MARKET,
    /// "sở", "huyện", "đơn vị": several bodies.
    NOUN,
    DETERMINER,
    SOME,
    /// The head of a body ("Giám đốc").
    PERSON,
    LEAD,
    LABEL,
    COOPERATE,
    VERB,
    /// Looks like a beginning and is none ("xã hội").
    PLAIN
  }
}
