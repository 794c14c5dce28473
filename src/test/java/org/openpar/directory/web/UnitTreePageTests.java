package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.time.DateRange;
import org.openpar.platform.web.TypedDay;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnitTreePageTests {

  private static final String OFFICER = "lan.snv";
  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private final Screen screen;

  UnitTreePageTests(Screen screen) {
    this.screen = screen;
  }

  @Test
  void showsTheProvinceOpenAndItsDistrictsClosed() throws Exception {
    Document page = screen.see(OFFICER, "/don-vi/cay?ngay=4/1/2018");

    assertThat(page.select(".tree-kind").eachText())
        .containsExactly("Tỉnh 1", "Sở, ban, ngành 20", "Huyện, thị xã, thành phố 12");
    assertThat(page.select("main").text()).doesNotContain("UBND xã");
    assertThat(page.select("summary").text()).contains("22 đơn vị trực thuộc UBND huyện Mai Sơn");
  }

  @Test
  void fetchesABranchWhenItIsOpened() throws Exception {
    Document page = screen.see(OFFICER, "/don-vi/cay?ngay=4/1/2018");
    String branch = page.select("li:has(> a:contains(Mai Sơn)) [hx-get]").attr("hx-get");

    Document inside = Jsoup.parse(screen.open(OFFICER, branch).getContentAsString());

    assertThat(inside.select("li > a")).hasSize(22);
    assertThat(inside.text()).contains("UBND thị trấn Hát Lót", "UBND xã Hát Lót");
  }

  @Test
  void drawsTheWayDownToWhatIsSearchedFor() throws Exception {
    Document page = screen.see(OFFICER, "/don-vi/cay?words=hat%20lot&ngay=4/1/2018");

    assertThat(page.select("mark").eachText())
        .containsExactlyInAnyOrder("UBND thị trấn Hát Lót", "UBND xã Hát Lót");
    assertThat(page.select("details[open]:not(.search) > summary")).hasSize(2);
    assertThat(page.select("[role=status]").text()).contains("Tìm thấy 2 đơn vị");
  }

  @Test
  void saysWhatToDoWhenNothingIsFoundOrTheDayIsWrong() throws Exception {
    assertThat(screen.see(OFFICER, "/don-vi/cay?words=khong%20co").select(".empty").text())
        .isNotEmpty();
    MockHttpServletResponse wrong = screen.open(OFFICER, "/don-vi/cay?ngay=31/9/2018");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(wrong.getContentAsString()).select("#ngay-refusal")).hasSize(1);
  }

  @Test
  void drawsNoMoreThanAPersonCanLookThroughOfACountry() {
    UnitTreePage page = UnitTreePage.of(country(), TypedDay.of(null), "xa so");

    assertThat(page.found()).isEqualTo(34 * 328);
    assertThat(page.left()).isEqualTo(34 * 328 - UnitTreePage.DRAWN);
    assertThat(drawn(page.top())).isEqualTo(UnitTreePage.DRAWN);
    assertThat(UnitTreePage.of(country(), TypedDay.of(null), "").top().parts().getFirst().nodes())
        .hasSize(34)
        .allMatch(province -> province.inside() == null && province.under() == 328);
  }

  private static long drawn(UnitBranch branch) {
    return branch.parts().stream()
        .flatMap(part -> part.nodes().stream())
        .mapToLong(
            node -> (node.found() ? 1 : 0) + (node.inside() == null ? 0 : drawn(node.inside())))
        .sum();
  }

  private static UnitMap country() {
    List<Unit> units = new ArrayList<>();
    for (int province = 0; province < 34; province++) {
      Unit above = unit("UBND tỉnh số " + province, UnitKind.PROVINCE, null);
      units.add(above);
      for (int commune = 0; commune < 328; commune++) {
        units.add(unit("UBND xã số " + province + "." + commune, UnitKind.COMMUNE, above.id()));
      }
    }
    return new UnitMap(DAY, units);
  }

  private static Unit unit(String name, UnitKind kind, UnitId parent) {
    return new Unit(
        UnitId.next(), name, name, kind, parent, List.of(), List.of(), DateRange.from(DAY));
  }
}
