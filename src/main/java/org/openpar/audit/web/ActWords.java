package org.openpar.audit.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openpar.audit.Trace;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.Texts;
import org.openpar.platform.text.VietnameseOrder;
import org.openpar.platform.web.kit.Option;

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
          "AreaAdded",
          "AreaRemoved",
          "AreasArranged",
          "AimKept",
          "AimsWorded",
          "AreaRenamed",
          "Assignment",
          "AssignmentFoundUnsatisfactory",
          "AssignmentReassigned",
          "AssignmentReturned",
          "AssignmentStaffed",
          "AssignmentVerified",
          "AssignmentsAmended",
          "AssignmentsOpened",
          "CalendarFeedClosed",
          "CalendarFeedOpened",
          "CellWritten",
          "ConsoleLinkPrinted",
          "ConsoleLinkUsed",
          "CommentWritten",
          "DelegationEnded",
          "DoubtsSettled",
          "DraftArranged",
          "DraftWritten",
          "FileStored",
          "GrantsEnded",
          "IssuingTaskChosen",
          "LateArrivalsCarried",
          "LoginSessionsEnded",
          "OccurrenceCorrected",
          "OccurrenceRecorded",
          "OccurrenceWithdrawn",
          "OneTimeLinkMade",
          "OpinionDueMoved",
          "OpinionLetterKept",
          "OpinionLetterRemoved",
          "OpinionPassedOn",
          "OpinionRoundClosed",
          "OpinionSent",
          "OpinionTakenBack",
          "OpinionWritten",
          "OpinionsAsked",
          "OpinionsDecided",
          "OutsideIdentityLinked",
          "OutsideIdentityUnlinked",
          "PasskeyRegistered",
          "PasskeyRemoved",
          "PasswordChanged",
          "PasswordReset",
          "PeopleImported",
          "PersonChanged",
          "PersonEmployed",
          "Plan",
          "PlanAmended",
          "PlanDiscarded",
          "PlanDrafted",
          "PlanFulfilled",
          "PlanIssued",
          "PointsAccepted",
          "PostAbolished",
          "PostEstablished",
          "PostRanked",
          "PostTaken",
          "PostVacated",
          "PowerDelegated",
          "ProgressReported",
          "RecoveryCodeUsed",
          "RecoveryCodesRenewed",
          "ReportProduced",
          "ReportedOnBehalf",
          "ReviewClosed",
          "ReviewLinesCarried",
          "ReviewDecided",
          "ReviewSignedOff",
          "ReviewStarted",
          "RoleCarried",
          "RoleGranted",
          "RoleRevoked",
          "SignInPathReleased",
          "SecondFactorEnrolled",
          "SecondFactorRemoved",
          "SecondFactorReplaced",
          "SecondFactorReset",
          "SecretsKeyRotated",
          "SignInPathHeld",
          "SignedCopyAttached",
          "StandInRuleCarried",
          "StandInRuleLaid",
          "EvidenceRemoved",
          "HeadApprovalCarried",
          "HeadApprovalSet",
          "Task",
          "UnitGroupEnded",
          "UnitCalled",
          "UnitCodeWithdrawn",
          "UnitCoded",
          "UnitContactKept",
          "UnitGroupFormed",
          "UnitNameWithdrawn",
          "UnitPlan",
          "UnitPlanApproved",
          "UnitPlanIssued",
          "UnitPlanRescheduled",
          "UnitPlanReturned",
          "UnitPlanTakenUp",
          "UnitPlanWithdrawn",
          "UnitPlansAmended",
          "UnitPlansRequired",
          "DistrictPlanCascaded",
          "DistrictPlanTakenBack",
          "HandedDownTaskRemoved",
          "HolidayTableAnnounced",
          "ReportingRuleAnnounced",
          "UnitSucceeded",
          "UnitSupplemented",
          "UnitTask",
          "UnitsReorganized",
          "WorkHandedOver");

  /// What the trail itself writes down of comings and refusals.
  private static final List<String> OWN =
      List.of("Denied", "ProofRefused", "SignInFailed", "SignedIn", "SignedOut");

  public String act(Trace trace) {
    return word("audit.act.", trace.act());
  }

  /// Empty where the act itself says it all.
  public String subject(Trace trace) {
    return OWN.contains(trace.act()) ? "" : word("audit.subject.", trace.subjectKind());
  }

  public String role(Trace trace) {
    return word("audit.value.role.", String.valueOf(trace.role()));
  }

  /// Every act, in the order of its words.
  public List<Option> options() {
    return Stream.concat(known(), OWN.stream())
        .map(act -> new Option(act, word("audit.act.", act)))
        .sorted(Comparator.comparing(Option::label, VietnameseOrder.comparator()))
        .toList();
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
