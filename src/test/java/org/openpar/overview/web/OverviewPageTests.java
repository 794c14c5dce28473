package org.openpar.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.web.TypedDay;
import org.openpar.platform.web.kit.Grade;

/// What the overview makes of the standings of tasks.
class OverviewPageTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  @Test
  void countsEachTaskOnceAndTellsTheShareDone() {
    List<TaskProgress> tasks = new ArrayList<>();
    add(tasks, 15, Bucket.DONE_ON_TIME, false);
    add(tasks, 8, Bucket.DONE_ON_TIME, true);
    add(tasks, 13, Bucket.NOT_YET, false);
    add(tasks, 3, Bucket.UNSATISFACTORY, false);
    Tally tally = Tally.of(tasks);
    assertThat(tally.total()).isEqualTo(39);
    assertThat(tally.done()).isEqualTo(23);
    assertThat(tally.regularDone()).isEqualTo(8);
    assertThat(tally.share()).isEqualTo(23 / 39.0);
    assertThat(tally.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(39);
  }

  @Test
  void sortsTheCellsOfAnAreaFromDoneToNotYet() {
    List<TaskProgress> tasks = new ArrayList<>();
    add(tasks, 1, Bucket.NOT_YET, false);
    add(tasks, 1, Bucket.OVERDUE, false);
    add(tasks, 1, Bucket.DONE_ON_TIME, false);
    AreaLine area = AreaLine.of(tasks, TODAY);
    assertThat(area.tasks())
        .extracting(TaskProgress::bucket)
        .containsExactly(Bucket.DONE_ON_TIME, Bucket.OVERDUE, Bucket.NOT_YET);
  }

  @Test
  void writesAnAreaInCapitalsAsASentence() {
    List<TaskProgress> tasks = new ArrayList<>();
    add(tasks, 1, Bucket.IN_TIME, false);
    assertThat(AreaLine.of(tasks, TODAY).title()).isEqualTo("Cải cách thể chế");
  }

  @Test
  void believesAnAreaAsFarAsMostOfItsTasks() {
    List<TaskProgress> tasks = new ArrayList<>();
    add(tasks, 1, Bucket.DONE_ON_TIME, false);
    add(tasks, 2, Bucket.OVERDUE, false);
    assertThat(AreaLine.of(tasks, TODAY).grade()).isEqualTo(Grade.D);
  }

  @Test
  void shadesACellByItsShare() {
    assertThat(UnitLine.shade(0, 3)).isZero();
    assertThat(UnitLine.shade(1, 3)).isEqualTo(2);
    assertThat(UnitLine.shade(3, 3)).isEqualTo(4);
  }

  @Test
  void takesADayThatIsNoneForTodayAndSaysSo() {
    TypedDay noDay = TypedDay.of("31/02/2018");
    assertThat(noDay.or(TODAY)).isEqualTo(TODAY);
    assertThat(noDay.errors().any()).isTrue();
    assertThat(TypedDay.of("28/2/2018").or(TODAY)).isEqualTo(LocalDate.of(2018, 2, 28));
    assertThat(TypedDay.of(null).errors().any()).isFalse();
  }

  @Test
  void leadsNowhereWhereTheReaderMayNotGo() {
    Reader nobody = new Reader(Set.of(), false, false);
    Links links = new Links(PlanId.next(), TODAY, nobody, TODAY);
    assertThat(links.unit(UnitId.next())).isNull();
    assertThat(links.task(TaskId.next())).startsWith("/ke-hoach/");
  }

  @Test
  void findsTasksWithoutAccents() {
    List<TaskProgress> tasks = new ArrayList<>();
    add(tasks, 2, Bucket.IN_TIME, false);
    assertThat(new TaskFilter(null, null, "ra soat", null).of(tasks)).hasSize(2);
    assertThat(new TaskFilter(null, List.of(Bucket.OVERDUE), null, null).of(tasks)).isEmpty();
    assertThat(new TaskFilter(List.of(8, 3), List.of(Bucket.IN_TIME), null, null).of(tasks))
        .isEmpty();
    assertThat(new TaskFilter(List.of(8, 2), List.of(), null, null).of(tasks)).hasSize(2);
  }

  private static void add(List<TaskProgress> tasks, int times, Bucket bucket, boolean regular) {
    for (int i = 0; i < times; i++) {
      tasks.add(
          new TaskProgress(
              TaskId.next(),
              tasks.size() + 1,
              "2.1." + (tasks.size() + 1),
              2,
              "II",
              "CẢI CÁCH THỂ CHẾ",
              "Rà soát văn bản",
              regular,
              bucket,
              1,
              bucket.done() ? 1 : 0,
              bucket == Bucket.OVERDUE ? 1 : 0,
              0,
              bucket.done() ? 'A' : 'D',
              null,
              TODAY));
    }
  }
}
