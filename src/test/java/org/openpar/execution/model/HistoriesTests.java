package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.TaskPart;
import org.openpar.execution.TaskProgress;
import org.openpar.execution.UnitParts;
import org.openpar.execution.UnitProgress;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.time.ProvinceClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A year of random work, looked at on random days.
@ExecutionTest
@Transactional
class HistoriesTests {

  private static final List<String> DEADLINES =
      List.of(
          "Quý I/2018",
          "Hằng quý",
          "Trước ngày 15/9/2018",
          "Hằng tháng",
          "Tháng 12/2018",
          "Thường xuyên",
          "6 tháng đầu năm 2018",
          "Quý II, Quý IV/2018",
          "");
  private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

  private final JdbcClient jdbc;
  private final ExecutionFacts facts;
  private final Assignments assignments;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final Calendar calendar = new Calendar();
  private final Random random = new Random(3320);
  private final Cast cast;
  private PlanId plan;

  HistoriesTests(
      JdbcClient jdbc,
      ExecutionFacts facts,
      AssignmentRepository repository,
      HeadApproval approval,
      Charges charges,
      Competence competence,
      Responsibility responsibility,
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      Units units) {
    this.cast = new Cast(units);
    this.jdbc = jdbc;
    this.facts = facts;
    this.plans = plans;
    this.publisher = publisher;
    this.assignments =
        new Assignments(
            repository,
            new ProgressLog(jdbc, charges, responsibility, event -> {}, calendar),
            approval,
            competence,
            responsibility,
            calendar);
  }

  @BeforeEach
  void workThroughAYear() {
    PlanIssued issued = plans.issue(DEADLINES, List.of(cast.office));
    publisher.publishEvent(issued);
    plan = issued.plan();
    List<AssignmentId> ids = list(LAST).stream().map(AssignmentBrief::id).toList();
    for (int day = 1; day <= 364; day++) {
      calendar.today = LocalDate.of(2018, 1, 1).plusDays(day);
      for (int deed = 0; deed < 2; deed++) {
        doSomething(ids.get(random.nextInt(ids.size())));
      }
    }
  }

  @Test
  void countsEachTaskOnceOnAnyDay() {
    for (LocalDate day : someDays()) {
      List<TaskProgress> tasks = facts.listTasks(plan, day);

      assertThat(tasks).hasSize(DEADLINES.size()).allMatch(task -> task.assignments() > 0);
      assertThat(facts.listUnits(plan, day).stream().mapToInt(UnitProgress::given).sum())
          .isEqualTo(tasks.stream().mapToInt(TaskProgress::assignments).sum());
    }
  }

  @Test
  void countsEachPartAsTheListTellsIt() {
    for (LocalDate day : someDays()) {
      PlanProgress progress = facts.progress(plan, day);
      Map<TaskId, List<AssignmentBrief>> told =
          list(day).stream().collect(Collectors.groupingBy(AssignmentBrief::task));

      assertThat(progress.parts()).extracting(UnitParts::unit).containsExactly(cast.office);
      for (int task = 0; task < DEADLINES.size(); task++) {
        TaskPart part = progress.parts().getFirst().parts().get(task);
        assertThat(part).isEqualTo(part(told.get(progress.tasks().get(task).task())));
      }
    }
  }

  @Test
  void countsUnitsAndAreasAsTheListTellsThem() {
    for (LocalDate day : someDays()) {
      Map<Integer, List<AssignmentBrief>> told =
          list(day).stream().collect(Collectors.groupingBy(AssignmentBrief::areaPosition));

      assertThat(facts.listUnits(plan, day))
          .hasSize(told.size())
          .allSatisfy(
              area -> {
                List<AssignmentBrief> briefs = told.get(area.areaPosition());
                assertThat(area.given()).isEqualTo(briefs.size());
                assertThat(area.owed()).isEqualTo(briefs.size() - in(briefs, Bucket.NOT_YET));
                assertThat(area.awaiting()).isEqualTo(in(briefs, Bucket.AWAITING));
                assertThat(area.overdue()).isEqualTo(in(briefs, Bucket.OVERDUE));
                assertThat(area.dueSoon()).isEqualTo(in(briefs, Bucket.DUE_SOON));
                assertThat(area.unsatisfactory()).isEqualTo(in(briefs, Bucket.UNSATISFACTORY));
              });
    }
  }

  @Test
  void remembersTheLastWordOfAUnit() {
    LocalDate day = LocalDate.of(2018, 9, 1);

    assertThat(facts.listUnits(plan, day))
        .extracting(UnitProgress::lastReport)
        .containsOnly(
            jdbc.sql(
                    """
                    select max(p.reported_on_after) from execution.progress p
                      join execution.assignment a on a.id = p.assignment_id
                     where a.plan_id = ? and p.day <= ?
                    """)
                .param(plan.value())
                .param(day)
                .query(LocalDate.class)
                .single());
  }

  @Test
  void answersTodayAsItsStepsAloneWould() {
    List<TaskProgress> tasks = facts.listTasks(plan, LAST);
    List<AssignmentBrief> briefs = list(LAST);

    jdbc.sql("update execution.assignment set changed_on = '2999-12-31' where plan_id = ?")
        .param(plan.value())
        .update();

    assertThat(facts.listTasks(plan, LAST)).isEqualTo(tasks);
    assertThat(list(LAST)).isEqualTo(briefs);
  }

  /// Today's lists read the last word beside the assignment, those of a past day out of the steps.
  @Test
  void keepsTheLastWordBesideItsAssignment() {
    List<String> words =
        jdbc.sql(
                """
                select concat_ws('|', a.last_words, a.last_by, a.last_on) || ' = '
                    || concat_ws('|', p.words, p.person_name, p.day)
                  from execution.assignment a
                  join lateral (select * from execution.progress step
                                 where step.assignment_id = a.id and step.words is not null
                                 order by step.number desc limit 1) p on true
                 where a.plan_id = ?
                """)
            .param(plan.value())
            .query(String.class)
            .list();

    assertThat(words)
        .hasSizeGreaterThan(10)
        .allSatisfy(pair -> assertThat(pair.split(" = ")[0]).isEqualTo(pair.split(" = ")[1]));
  }

  @Test
  void countsInTheDatabaseByTheRuleOfTheStanding() {
    for (LocalDate day : someDays()) {
      Map<Bucket, Long> told =
          list(day).stream()
              .collect(
                  Collectors.groupingBy(brief -> brief.standing().bucket(), Collectors.counting()));
      Map<Bucket, Long> counted =
          List.of(Bucket.values()).stream()
              .collect(Collectors.toMap(Function.identity(), bucket -> count(day, bucket)));

      counted.values().removeIf(count -> count == 0);
      assertThat(counted).isEqualTo(told);
    }
  }

  @Test
  void meetsEveryBucketSomeDay() {
    assertThat(someDays())
        .flatMap(this::list)
        .extracting(brief -> brief.standing().bucket())
        .contains(Bucket.values());
  }

  private void doSomething(AssignmentId id) {
    Product product =
        random.nextBoolean()
            ? Product.NONE
            : Product.of("7/BC", calendar.today.minusDays(random.nextInt(40)));
    Progress progress = new Progress(random.nextInt(4) > 0, "Đã làm một phần", product);
    try {
      switch (random.nextInt(9)) {
        case 0 -> assignments.report(id, progress, cast.officer);
        case 1 -> assignments.keepUnchanged(id, cast.officer);
        case 2, 3 -> assignments.submit(id, progress, cast.officer);
        case 4 -> assignments.addEvidence(id, cast.officer);
        case 5, 6 -> assignments.verify(id, "Đúng", cast.coordinator);
        case 7 -> assignments.sendBack(id, "Thiếu phụ lục", cast.coordinator);
        default -> assignments.markUnsatisfactory(id, "Chưa đạt", cast.coordinator);
      }
    } catch (RuleViolated refused) {
      assertThat(refused.key()).startsWith("execution.refused.");
    }
  }

  private static TaskPart part(List<AssignmentBrief> briefs) {
    BucketCounts counts = new BucketCounts();
    for (AssignmentBrief brief : briefs) {
      short[] one = new short[BucketCounts.BUCKETS];
      one[brief.standing().bucket().ordinal()] = 1;
      counts.add(one, 0);
    }
    return new TaskPart(
        counts.worst(),
        briefs.size(),
        in(briefs, Bucket.DONE_ON_TIME) + in(briefs, Bucket.DONE_LATE),
        in(briefs, Bucket.OVERDUE));
  }

  private static int in(List<AssignmentBrief> briefs, Bucket bucket) {
    return (int) briefs.stream().filter(it -> it.standing().bucket() == bucket).count();
  }

  private List<LocalDate> someDays() {
    return random.ints(25, 0, 365).mapToObj(LocalDate.of(2018, 1, 1)::plusDays).toList();
  }

  private List<AssignmentBrief> list(LocalDate day) {
    return facts.listAssignments(AssignmentSearch.of(plan, day));
  }

  private long count(LocalDate day, Bucket bucket) {
    return facts.count(
        new AssignmentSearch(plan, day, null, null, null, bucket, null, "code", 0, 0));
  }

  /// A clock whose day the test turns.
  private static final class Calendar extends Clock {

    private LocalDate today = LocalDate.of(2018, 1, 1);

    @Override
    public ZoneId getZone() {
      return ProvinceClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return today.atTime(9, 0).atZone(ProvinceClock.ZONE).toInstant();
    }
  }
}
