package org.openpar.audit.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Texts;

/// The things whose history has an address of its own.
enum HistoryKind {
  PLAN("ke-hoach", "Plan", null),
  TASK("nhiem-vu", "Task", null),
  ASSIGNMENT("viec", "Assignment", null),
  UNIT_PLAN("ke-hoach-don-vi", "UnitPlan", null),
  ACCOUNT("tai-khoan", "Account", null),
  REPORT("bao-cao", "Report", null),
  UNIT("don-vi", "Unit", "organization.read"),
  REFORM("sap-xep", "Reorganization", "organization.read"),
  PERSON("can-bo", "Person", null),
  POST("chuc-vu", "Post", null),
  HANDOVER("ban-giao", "Handover", null),
  DELEGATION("uy-quyen", "Delegation", null),
  REVIEW("ra-soat", "Review", null),
  ROUND("y-kien", "Round", null),
  GROUP("nhom-don-vi", "UnitGroup", "organization.read");

  private final String slug;
  private final String kind;
  private final @Nullable String act;

  HistoryKind(String slug, String kind, @Nullable String act) {
    this.slug = slug;
    this.kind = kind;
    this.act = act;
  }

  static Optional<HistoryKind> find(String slug) {
    return Stream.of(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  String word(Texts t) {
    return t.say("audit.subject." + kind);
  }

  String kind() {
    return kind;
  }

  /// What opens all things of this kind alike; null where each has a door of its own.
  @Nullable String act() {
    return act;
  }
}
