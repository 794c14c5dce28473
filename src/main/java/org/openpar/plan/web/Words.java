package org.openpar.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpar.calendar.Deadlines;
import org.openpar.plan.model.PartyLine;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Texts;

/// The words of a task: those of the paper, and those a person would begin to edit.
public final class Words {

  private static final Deadlines DEADLINES = new Deadlines();

  private Words() {}

  /// What the paper says in this field; "" where it says nothing.
  public static String of(TaskLine task, TaskField field) {
    return Objects.requireNonNullElse(task.words(field), "");
  }

  /// What stands in the editor: the paper's words, or what a person has put in their place.
  static String toEdit(TaskLine task, TaskField field, int year, Texts t) {
    return switch (field) {
      case LEAD -> agencies(task.leads(), of(task, field));
      case COOPERATING -> agencies(task.coordinators(), of(task, field));
      case DEADLINE -> deadline(task, year, t);
      default -> of(task, field);
    };
  }

  private static String agencies(List<PartyLine> parties, String paper) {
    boolean asWritten = parties.stream().allMatch(party -> paper.contains(party.words()));
    return asWritten
        ? paper.strip().replaceAll("\\s*[;,]?\\s*\\R\\s*", "; ")
        : parties.stream().map(PartyLine::words).collect(Collectors.joining("; "));
  }

  private static String deadline(TaskLine task, int year, Texts t) {
    String paper = of(task, TaskField.DEADLINE);
    boolean asWritten = DEADLINES.read(paper, year).deadline().equals(task.due());
    return asWritten || task.due().dues().isEmpty()
        ? paper
        : task.due().dues().stream().map(t::date).collect(Collectors.joining("; "));
  }
}
