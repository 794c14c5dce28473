package org.openpar.audit.web;

import java.util.List;
import java.util.stream.Stream;
import org.openpar.audit.Trace;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.Texts;

/// The names of acts and things in the reader's language. A name the texts do not know,
/// because the act is from an older release, stands as it was written down.
public record ActWords(Texts t) {

  private static final List<String> ACTS =
      List.of(
          "AbsenceNoted",
          "AbsenceWithdrawn",
          "AccountActivated",
          "AccountDisabled",
          "AccountEnabled",
          "AccountGoingDormant",
          "AccountOpened",
          "AreaRenamed",
          "Assignment",
          "AssignmentFoundUnsatisfactory",
          "AssignmentReturned",
          "AssignmentStaffed",
          "AssignmentVerified",
          "AssignmentsOpened",
          "DelegationEnded",
          "DoubtsSettled",
          "FileStored",
          "GrantsEnded",
          "LoginSessionsEnded",
          "OneTimeLinkMade",
          "PasswordChanged",
          "PasswordReset",
          "PeopleImported",
          "PersonChanged",
          "PersonEmployed",
          "Plan",
          "PlanDrafted",
          "PlanIssued",
          "PostAbolished",
          "PostEstablished",
          "PostRanked",
          "PostTaken",
          "PostVacated",
          "PowerDelegated",
          "ProgressReported",
          "RecoveryCodeUsed",
          "RecoveryCodesRenewed",
          "ReportedOnBehalf",
          "ReviewClosed",
          "ReviewDecided",
          "ReviewSignedOff",
          "ReviewStarted",
          "RoleGranted",
          "RoleRevoked",
          "SignInPathReleased",
          "SecondFactorEnrolled",
          "SecondFactorRemoved",
          "SignInPathHeld",
          "StandInRuleLaid",
          "Task",
          "UnitGroupEnded",
          "UnitGroupFormed",
          "UnitsReorganized");

  /// What the trail itself writes down of comings and refusals.
  private static final List<String> OWN =
      List.of("Denied", "SignInFailed", "SignedIn", "SignedOut");

  public String act(Trace trace) {
    return word("audit.act.", trace.act());
  }

  public String subject(Trace trace) {
    return word("audit.subject.", trace.subjectKind());
  }

  /// The acts whose words hold these words, so that one can search for what one reads.
  List<String> meant(String words) {
    String folded = Normal.fold(words);
    return folded.isEmpty()
        ? List.of()
        : Stream.concat(known(), OWN.stream()).filter(act -> says(act, folded)).toList();
  }

  static Stream<String> known() {
    return ACTS.stream();
  }

  private boolean says(String act, String folded) {
    return Normal.fold(word("audit.act.", act)).contains(folded);
  }

  private String word(String prefix, String name) {
    String words = t.say(prefix + name);
    return words.startsWith(prefix) ? name : words;
  }
}
