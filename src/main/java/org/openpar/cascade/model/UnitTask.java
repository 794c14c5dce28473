package org.openpar.cascade.model;

import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/// A row of a unit's plan: the unit's part in a task of the province, or a task of its own.
@Table(schema = "cascade", name = "unit_task")
public class UnitTask {

  /// The mark of a unit's own tasks in their codes, and of those its district gave it.
  static final String OWN_CODE = ".ĐV";

  private static final String BELOW_CODE = ".H";

  @Id private final UnitTaskId id;
  @Version private @Nullable Integer version;

  @Column("unit_plan_id")
  private final UnitPlanId unitPlan;

  @Column("unit_id")
  private final UnitId unit;

  @Column("task_id")
  private final @Nullable TaskId task;

  private final Part part;
  private final int position;

  @Embedded.Empty(prefix = "area_")
  private final AreaPlace area;

  private final String code;
  @Embedded.Empty private TaskWords words;
  private @Nullable String returned;

  @Column("upper_id")
  private final @Nullable UnitTaskId upper;

  private final @Nullable String upperWords;

  UnitTask(
      UnitTaskId id,
      @Nullable Integer version,
      UnitPlanId unitPlan,
      UnitId unit,
      @Nullable TaskId task,
      Part part,
      int position,
      AreaPlace area,
      String code,
      TaskWords words,
      @Nullable String returned,
      @Nullable UnitTaskId upper,
      @Nullable String upperWords) {
    this.id = id;
    this.version = version;
    this.unitPlan = unitPlan;
    this.unit = unit;
    this.task = task;
    this.part = part;
    this.position = position;
    this.area = area;
    this.code = code;
    this.words = words;
    this.returned = returned;
    this.upper = upper;
    this.upperWords = upperWords;
  }

  static UnitTask own(UnitPlan plan, int position, AreaPlace area, String code, TaskWords words) {
    return new UnitTask(
        UnitTaskId.next(),
        null,
        plan.id(),
        plan.unit(),
        null,
        Part.OWN,
        position,
        area,
        code,
        words,
        null,
        null,
        null);
  }

  /// A task of the district's own that it lays on one of its communes.
  static UnitTask below(UnitTask upper, String from, UnitPlanId plan, UnitId commune) {
    return new UnitTask(
        UnitTaskId.next(),
        null,
        plan,
        commune,
        null,
        Part.OWN,
        upper.position,
        upper.area,
        upper.code.replace(OWN_CODE, BELOW_CODE),
        TaskWords.of(
            upper.words.text(), upper.words.product(), upper.words.start(), upper.words.due()),
        null,
        upper.id,
        from);
  }

  /// What was returned for stays marked until the plan is handed in again.
  UnitTask write(TaskWords other) {
    words = other;
    return this;
  }

  UnitTask giveBack(String reason) {
    returned = reason;
    return this;
  }

  public UnitTaskId id() {
    return id;
  }

  public int version() {
    return version == null ? 0 : version;
  }

  public UnitPlanId unitPlan() {
    return unitPlan;
  }

  public UnitId unit() {
    return unit;
  }

  public @Nullable TaskId task() {
    return task;
  }

  public Part part() {
    return part;
  }

  public int position() {
    return position;
  }

  public AreaPlace area() {
    return area;
  }

  public String code() {
    return code;
  }

  public TaskWords words() {
    return words;
  }

  /// Whether somebody above gave it: such a row can be excused, not taken out.
  public boolean given() {
    return part != Part.OWN || upper != null;
  }

  /// Whether it is a task of its district's own.
  public boolean fromDistrict() {
    return part == Part.OWN && upper != null;
  }

  /// The row of the district's plan it follows.
  public @Nullable UnitTaskId upper() {
    return upper;
  }

  /// Whose plan that is, and its number.
  public @Nullable String upperWords() {
    return upperWords;
  }

  /// Why the coordinator gave this row back, null when it was not.
  public @Nullable String returned() {
    return returned;
  }
}
