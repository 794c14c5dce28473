package org.openpar.plan.model;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadline;
import org.openpar.calendar.DeadlineKind;
import org.openpar.calendar.DeadlineReading;
import org.openpar.identity.Actor;
import org.openpar.organization.AgencyReading;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.PlainWords;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// A task: the words of the paper, which never change, and beside them what they were understood to
/// mean, which a person may set right until the plan is promulgated.
@Table(schema = "plan", name = "task")
public class Task {

  @Id private final TaskId id;
  @Version private @Nullable Integer version;
  private final PlanId planId;

  @Column("line_id")
  private TaskId line;

  private @Nullable LocalDate leadsOn;
  private final boolean carried;
  private int position;
  private int area;
  private String code;
  private @Nullable String groupTitle;
  private final @Nullable String number;
  private String text;
  private @Nullable String product;
  private final @Nullable String lead;
  private final @Nullable String cooperating;
  private final @Nullable String deadline;
  private @Nullable String money;
  private @Nullable String note;
  private DeadlineKind dueKind;
  private @Nullable LocalDate dueStart;
  private List<LocalDate> dues;
  private @Nullable String recurrence;
  private final int sourceTable;
  private final int sourceRow;

  @MappedCollection(idColumn = "task_id", keyColumn = "position")
  private List<Party> parties;

  @MappedCollection(idColumn = "task_id", keyColumn = "position")
  private List<OpenDoubt> doubts;

  @PersistenceCreator
  Task(
      TaskId id,
      @Nullable Integer version,
      PlanId planId,
      TaskId line,
      @Nullable LocalDate leadsOn,
      boolean carried,
      int position,
      int area,
      String code,
      @Nullable String groupTitle,
      @Nullable String number,
      String text,
      @Nullable String product,
      @Nullable String lead,
      @Nullable String cooperating,
      @Nullable String deadline,
      @Nullable String money,
      @Nullable String note,
      DeadlineKind dueKind,
      @Nullable LocalDate dueStart,
      List<LocalDate> dues,
      @Nullable String recurrence,
      int sourceTable,
      int sourceRow,
      List<Party> parties,
      List<OpenDoubt> doubts) {
    this.id = id;
    this.version = version;
    this.planId = planId;
    this.line = line;
    this.leadsOn = leadsOn;
    this.carried = carried;
    this.position = position;
    this.area = area;
    this.code = code;
    this.groupTitle = groupTitle;
    this.number = number;
    this.text = text;
    this.product = product;
    this.lead = lead;
    this.cooperating = cooperating;
    this.deadline = deadline;
    this.money = money;
    this.note = note;
    this.dueKind = dueKind;
    this.dueStart = dueStart;
    this.dues = List.copyOf(dues);
    this.recurrence = recurrence;
    this.sourceTable = sourceTable;
    this.sourceRow = sourceRow;
    this.parties = List.copyOf(parties);
    this.doubts = List.copyOf(doubts);
  }

  /// The same task as one of the version before. What its paper says in the same words is taken to
  /// mean what it meant there, whatever the machine makes of it: a person has looked at it once.
  ///
  /// @param leadsOn the day on which the groups that lead it are resolved, as long as they stay
  Task follow(TaskLine before, LocalDate leadsOn) {
    line = before.line();
    List<Party> kept = new ArrayList<>();
    for (Party.Role role : Party.Role.values()) {
      TaskField field = role == Party.Role.LEAD ? TaskField.LEAD : TaskField.COOPERATING;
      if (sameWords(words(field), before.words(field))) {
        before.parties().stream()
            .filter(party -> party.role() == role)
            .map(Party::of)
            .forEach(kept::add);
        forget(field);
      } else {
        parties.stream().filter(party -> party.role() == role).forEach(kept::add);
      }
    }
    if (sameWords(lead, before.lead())) {
      this.leadsOn = leadsOn;
    }
    parties = List.copyOf(kept);
    if (sameWords(deadline, before.deadline())) {
      become(before.due());
      forget(TaskField.DEADLINE);
    }
    for (TaskField field :
        List.of(
            TaskField.GROUP,
            TaskField.NUMBER,
            TaskField.TEXT,
            TaskField.PRODUCT,
            TaskField.MONEY,
            TaskField.NOTE)) {
      if (sameWords(words(field), before.words(field))) {
        forget(field);
      }
    }
    return this;
  }

  /// A task that an amending paper does not speak of, as it is.
  static Task carry(PlanId plan, TaskLine before, LocalDate leadsOn) {
    return new Task(
        TaskId.next(),
        null,
        plan,
        before.line(),
        leadsOn,
        true,
        before.position(),
        before.area(),
        before.code(),
        before.group(),
        before.number(),
        before.text(),
        before.product(),
        before.lead(),
        before.cooperating(),
        before.deadline(),
        before.money(),
        before.note(),
        before.due().kind(),
        before.due().start(),
        before.due().dues(),
        before.due().recurrence(),
        before.sourceTable(),
        before.sourceRow(),
        before.parties().stream().map(Party::of).toList(),
        List.of());
  }

  /// Puts it where it belongs in the new version.
  Task place(int position, int area, @Nullable String group, String code) {
    this.position = position;
    this.area = area;
    this.groupTitle = group;
    this.code = code;
    return this;
  }

  /// No task of the version before: one that this version brings.
  Task begin() {
    line = id;
    leadsOn = null;
    return this;
  }

  private void forget(TaskField field) {
    doubts = doubts.stream().filter(doubt -> doubt.field() != field).toList();
  }

  private void become(Deadline understood) {
    dueKind = understood.kind();
    dueStart = understood.start();
    dues = understood.dues();
    recurrence = understood.recurrence();
  }

  private static boolean sameWords(@Nullable String one, @Nullable String other) {
    return PlainWords.of(one).equals(PlainWords.of(other));
  }

  @Nullable String words(TaskField field) {
    return switch (field) {
      case GROUP -> groupTitle;
      case NUMBER -> number;
      case TEXT -> text;
      case PRODUCT -> product;
      case LEAD -> lead;
      case COOPERATING -> cooperating;
      case DEADLINE -> deadline;
      case MONEY -> money;
      case NOTE -> note;
    };
  }

  /// Takes what a person wrote for who leads or coordinates; the doubts of that field are settled
  /// by it.
  Task understand(TaskField field, AgencyReading reading, Actor by, Instant now) {
    Party.Role role = field == TaskField.LEAD ? Party.Role.LEAD : Party.Role.COORDINATOR;
    if (role == Party.Role.LEAD) {
      leadsOn = null;
    }
    List<Party> understood = new ArrayList<>(Party.of(reading, role));
    parties.stream().filter(party -> party.role() != role).forEach(understood::add);
    parties = List.copyOf(understood);
    return settle(field, by, now);
  }

  /// Takes what a person wrote for when it is due; the doubts of the deadline are settled by it.
  Task understand(DeadlineReading reading, Actor by, Instant now) {
    become(reading.deadline());
    return settle(TaskField.DEADLINE, by, now);
  }

  /// Takes what its deadline means in another year of the plan, unless a person has said already
  /// what it means; a doubt somebody settled stays settled.
  Task reread(DeadlineReading before, DeadlineReading after) {
    if (!due().equals(before.deadline()) || before.equals(after)) {
      return this;
    }
    become(after.deadline());
    List<OpenDoubt> others = new ArrayList<>();
    doubts.stream()
        .filter(doubt -> doubt.settled() || !before.doubts().contains(doubt.doubt()))
        .forEach(others::add);
    after.doubts().stream()
        .filter(doubt -> others.stream().noneMatch(other -> other.doubt().equals(doubt)))
        .map(doubt -> OpenDoubt.of(new FieldDoubt(TaskField.DEADLINE, doubt)))
        .forEach(others::add);
    doubts = List.copyOf(others);
    return this;
  }

  /// The paper's own words for when.
  @Nullable String deadline() {
    return deadline;
  }

  /// Mends words the machine misread; what the paper says stays in the file itself.
  Task rewrite(TaskField field, String words, Actor by, Instant now) {
    @Nullable String kept = words.isBlank() ? null : words.strip();
    switch (field) {
      case GROUP -> groupTitle = kept;
      case TEXT -> text = kept == null ? text : kept;
      case PRODUCT -> product = kept;
      case MONEY -> money = kept;
      case NOTE -> note = kept;
      case NUMBER, LEAD, COOPERATING, DEADLINE -> throw new WordsAreKept(field);
    }
    return settle(field, by, now);
  }

  boolean sharesGroupWith(Task other) {
    return area == other.area && groupTitle != null && groupTitle.equals(other.groupTitle);
  }

  /// A person has looked and says: it is right as understood.
  Task settle(TaskField field, Actor by, Instant now) {
    doubts =
        doubts.stream()
            .map(doubt -> doubt.field() == field ? doubt.settle(by.name(), now) : doubt)
            .toList();
    return this;
  }

  /// The columns of its row, in the order of [TaskInserts].
  List<@Nullable Object> columns() {
    return Arrays.asList(
        id.value(),
        planId.value(),
        line.value(),
        leadsOn,
        carried,
        position,
        area,
        code,
        groupTitle,
        number,
        text,
        product,
        lead,
        cooperating,
        deadline,
        money,
        note,
        dueKind.name(),
        dueStart,
        dues.stream().map(Date::valueOf).toArray(Date[]::new),
        recurrence,
        sourceTable,
        sourceRow);
  }

  public TaskId id() {
    return id;
  }

  /// Counts its changes; what was looked at before one of them is refused.
  int version() {
    return version == null ? 0 : version;
  }

  public PlanId planId() {
    return planId;
  }

  /// What it is known by through all versions of the plan.
  public TaskId line() {
    return line;
  }

  /// Whether an amending paper did not speak of it.
  public boolean carried() {
    return carried;
  }

  public String code() {
    return code;
  }

  public Deadline due() {
    return new Deadline(dueKind, dueStart, dues, recurrence);
  }

  public List<Party> parties() {
    return parties;
  }

  public List<OpenDoubt> doubts() {
    return doubts;
  }
}
