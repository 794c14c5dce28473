package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many persons and posts that enter the register at once.
public record Enrolment(
    List<Newcomer> persons, List<Opening> posts, List<Appointment> appointments) {

  public static final Enrolment NONE = new Enrolment(List.of(), List.of(), List.of());

  /// @param line of the list, from 1, as in the records below
  public record Newcomer(PersonId id, Contact contact, int line) {}

  public record Opening(
      PostId id, UnitId unit, String title, PostRank rank, LocalDate from, int line) {}

  public record Appointment(
      PostId post,
      UnitId unit,
      String title,
      PersonId person,
      LocalDate from,
      boolean main,
      int line) {}

  /// What the register knows of the people and units a sheet names.
  ///
  /// @param persons by address
  /// @param posts of the units, from today on
  /// @param mainHolders who holds a main post today or later, with its title
  public record Known(
      List<KnownPerson> persons, List<KnownPost> posts, List<KnownMain> mainHolders) {}

  public record KnownPerson(PersonId id, String name, String email) {}

  /// @param holder null while vacant
  public record KnownPost(
      PostId id,
      UnitId unit,
      String title,
      PostRank rank,
      @Nullable PersonId holder,
      @Nullable String holderName,
      @Nullable String holderEmail) {}

  public record KnownMain(PersonId person, String title) {}
}
