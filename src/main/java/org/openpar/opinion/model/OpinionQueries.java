package org.openpar.opinion.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFileId;
import org.openpar.identity.Actor;
import org.openpar.opinion.OpinionVerdict;
import org.openpar.opinion.RoundId;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the pages of opinions show: a round exists for the units asked and for those above them,
/// and after a reform for whoever stands for them.
@Service
@Transactional(readOnly = true)
public class OpinionQueries {

  private static final String ROUNDS =
      """
      select r.*, u.asked, u.opened, u.sent, u.mine, u.answered, m.undecided
        from opinion.round r
        cross join lateral (
          select count(*) as asked, count(a.opened_on) as opened, count(a.sent_on) as sent,
                 count(*) filter (where a.unit_id = any (:units)) as mine,
                 count(a.sent_on) filter (where a.unit_id = any (:units)) as answered
            from opinion.asked_unit a where a.round_id = r.id) u
        cross join lateral (
          select count(*) as undecided
            from opinion.remark k join opinion.asked_unit a
              on a.round_id = k.round_id and a.unit_id = k.unit_id
           where k.round_id = r.id and a.sent_on is not null and k.verdict is null) m
       order by r.state desc, r.asked_on desc, r.title
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final Clock clock;

  OpinionQueries(JdbcClient jdbc, Units units, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.clock = clock;
  }

  /// The open ones first.
  public List<Round> list(Actor actor) {
    return jdbc
        .sql(ROUNDS)
        .param("units", standsFor(actor.unit()))
        .query((row, number) -> round(row))
        .list()
        .stream()
        .filter(round -> round.asked() > 0)
        .toList();
  }

  /// The rounds a draft went through.
  public List<Round> listOf(PlanId plan, Actor actor) {
    return list(actor).stream().filter(round -> round.plan().equals(plan)).toList();
  }

  public Round round(RoundId id, Actor actor) {
    return list(actor).stream()
        .filter(round -> round.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("round " + id.value()));
  }

  /// Those asked, as far as the actor may see them.
  public List<AskedUnit> listUnits(RoundId round) {
    return jdbc.sql(
            """
            select a.*, (select count(*) from opinion.remark m
                          where m.round_id = a.round_id and m.unit_id = a.unit_id
                            and a.sent_on is not null) as remarks
              from opinion.asked_unit a where a.round_id = ?
            """)
        .param(round.value())
        .query((row, number) -> unit(row))
        .list();
  }

  public Optional<AskedUnit> findUnit(RoundId round, UnitId unit) {
    return listUnits(round).stream().filter(asked -> asked.unit().equals(unit)).findFirst();
  }

  /// For whom the unit answers next, or else has answered: itself before those it stands for.
  public Optional<AskedUnit> findOwn(RoundId round, UnitId unit) {
    Set<UnitId> all = units.lineage().standsFor(unit, LocalDate.now(clock));
    return listUnits(round).stream()
        .filter(asked -> all.contains(asked.unit()))
        .min(
            Comparator.comparing((AskedUnit asked) -> asked.sentOn() != null)
                .thenComparing(asked -> !asked.unit().equals(unit)));
  }

  /// The letter a unit has sent; before that only whoever answers for the unit finds it.
  public OpinionLetter letter(RoundId round, UnitId unit, Actor actor) {
    boolean own = Arrays.asList(standsFor(actor.unit())).contains(unit.value());
    return findUnit(round, unit)
        .map(asked -> own ? asked.letter() : asked.sentLetter())
        .orElseThrow(() -> new NotFound("letter of " + unit.value()));
  }

  public List<AskedTask> listTasks(RoundId round) {
    return jdbc.sql("select * from opinion.asked_task where round_id = ? order by position")
        .param(round.value())
        .query((row, number) -> task(row))
        .list();
  }

  /// What one unit has written, sent or not.
  public List<Remark> listRemarks(RoundId round, UnitId unit) {
    return remarks("m.round_id = ? and m.unit_id = ?", round.value(), unit.value());
  }

  /// What was sent by all.
  public List<Remark> listSent(RoundId round) {
    return remarks("m.round_id = ? and a.sent_on is not null", round.value());
  }

  /// How many answers open rounds wait for from the actor's unit.
  public int countWaiting(Actor actor) {
    return jdbc.sql(
            """
            select count(*) from opinion.asked_unit a join opinion.round r on r.id = a.round_id
             where a.unit_id = any (?) and a.sent_on is null and r.state = 'OPEN'
            """)
        .param(standsFor(actor.unit()))
        .query(Integer.class)
        .single();
  }

  UUID[] standsFor(UnitId unit) {
    return units.lineage().standsFor(unit, LocalDate.now(clock)).stream()
        .map(UnitId::value)
        .toArray(UUID[]::new);
  }

  private List<Remark> remarks(String which, Object... params) {
    return jdbc.sql(
            """
            select m.* from opinion.remark m
              join opinion.asked_unit a on a.round_id = m.round_id and a.unit_id = m.unit_id
             where %s order by m.task_id nulls first, m.id
            """
                .formatted(which))
        .params(params)
        .query((row, number) -> remark(row))
        .list();
  }

  private static Round round(ResultSet row) throws SQLException {
    return new Round(
        new RoundId(row.getObject("id", UUID.class)),
        new PlanId(row.getObject("plan_id", UUID.class)),
        row.getInt("year"),
        row.getString("title"),
        row.getString("letter"),
        row.getObject("asked_on", LocalDate.class),
        row.getString("asked_by"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getInt("mine") > 0,
        row.getInt("mine") > 0 && row.getInt("answered") == row.getInt("mine"),
        row.getInt("asked"),
        row.getInt("opened"),
        row.getInt("sent"),
        row.getInt("undecided"));
  }

  private static AskedUnit unit(ResultSet row) throws SQLException {
    return new AskedUnit(
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getInt("version"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("sent_on", LocalDate.class),
        row.getString("sent_by"),
        row.getBoolean("agrees"),
        row.getInt("remarks"),
        letter(row));
  }

  private static @Nullable OpinionLetter letter(ResultSet row) throws SQLException {
    @Nullable UUID file = row.getObject("letter_file", UUID.class);
    return file == null
        ? null
        : new OpinionLetter(
            row.getString("letter_number"),
            row.getObject("letter_date", LocalDate.class),
            new StoredFileId(file),
            row.getString("letter_name"),
            row.getString("letter_sha256"));
  }

  private static AskedTask task(ResultSet row) throws SQLException {
    Set<UnitId> units =
        Arrays.stream((UUID[]) row.getArray("units").getArray())
            .map(UnitId::new)
            .collect(Collectors.toSet());
    return new AskedTask(
        new TaskId(row.getObject("task_id", UUID.class)),
        row.getString("area"),
        row.getString("code"),
        row.getString("text"),
        row.getString("product"),
        row.getString("lead"),
        row.getString("cooperating"),
        row.getString("deadline"),
        units);
  }

  private static Remark remark(ResultSet row) throws SQLException {
    @Nullable UUID task = row.getObject("task_id", UUID.class);
    @Nullable String verdict = row.getString("verdict");
    return new Remark(
        row.getObject("id", UUID.class),
        new UnitId(row.getObject("unit_id", UUID.class)),
        task == null ? null : new TaskId(task),
        row.getString("words"),
        verdict == null ? null : OpinionVerdict.valueOf(verdict),
        row.getString("answer"),
        row.getString("decided_by"),
        row.getObject("decided_on", LocalDate.class));
  }
}
