package org.openpar.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpar.audit.seal.AnchorFile;
import org.openpar.audit.seal.ExportVerifier;
import org.openpar.audit.seal.KeyFolder;
import org.openpar.audit.seal.SealHealth;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.Identifier;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class HistoryPageTests {

  private static final String ADMINISTRATOR = "quantri";
  private static final String OFFICER = "lan.snv";

  private final Screen screen;
  private final ApplicationEventPublisher events;
  private final Units units;
  private final KeyFolder keys;
  private final AnchorFile anchors;
  private final SealHealth health;

  @TempDir private Path folder;

  HistoryPageTests(
      Screen screen,
      ApplicationEventPublisher events,
      Units units,
      KeyFolder keys,
      AnchorFile anchors,
      SealHealth health) {
    this.screen = screen;
    this.events = events;
    this.units = units;
    this.keys = keys;
    this.anchors = anchors;
    this.health = health;
  }

  /// Something that happened to a unit.
  record UnitVisited(UnitId unit, String reason) implements DomainEvent {
    @Override
    public UnitId subject() {
      return unit;
    }
  }

  @Test
  void showsWhoeverMayReadTheThingWhatHappenedToIt() throws Exception {
    var unit = units.on(LocalDate.of(2018, 10, 15)).units().getFirst();
    events.publishEvent(new UnitVisited(unit.id(), "Kiểm tra đột xuất"));
    String path = "/nhat-ky/don-vi/" + unit.id().value();

    Document page = screen.see(OFFICER, path);

    assertThat(page.select("h1").text()).isEqualTo("Lịch sử");
    assertThat(page.select(".lead a").text()).isEqualTo(unit.name());
    assertThat(page.select("table.trail > tbody > tr")).isNotEmpty();
    assertThat(page.select("tbody").text()).contains("Kiểm tra đột xuất");
    screen.open("mai.thanhpho", "/viec/" + unit.id().value());
    assertThat(screen.see(OFFICER, path).text()).doesNotContain("Bị từ chối");
    assertThat(screen.see(ADMINISTRATOR, path).text()).contains("Bị từ chối");
  }

  @Test
  void answersForForeignThingsAsForMissingOnes() throws Exception {
    for (String kind : new String[] {"ke-hoach", "nhiem-vu", "viec", "tai-khoan", "gi-do"}) {
      assertThat(screen.open(OFFICER, "/nhat-ky/" + kind + "/" + UUID.randomUUID()).getStatus())
          .as(kind)
          .isIn(403, 404);
    }
  }

  @Test
  void findsARefusalByTheCodeThePersonQuotes() throws Exception {
    MockHttpServletResponse refused = screen.open(OFFICER, "/nhat-ky");
    String code = String.valueOf(refused.getHeader("X-Request-Id"));

    Document found = screen.see(ADMINISTRATOR, "/nhat-ky?ma=" + code.toLowerCase());
    Document refusals = screen.see(ADMINISTRATOR, "/nhat-ky?loai=tu-choi&lam=Denied");

    assertThat(found.select("table.trail > tbody > tr")).hasSize(1);
    assertThat(found.select("tbody").text()).contains("Bị từ chối", code);
    assertThat(refusals.select("table.trail > tbody > tr").size()).isGreaterThan(0);
  }

  @Test
  void sealsAndChecksOnTheScreenAndHandsOutProofs() throws Exception {
    var id = new UnitId(Identifier.next());
    events.publishEvent(new UnitVisited(id, "Để chứng minh"));

    assertThat(screen.press(ADMINISTRATOR, "/nhat-ky/niem-phong").getStatus()).isEqualTo(303);
    assertThat(screen.press(ADMINISTRATOR, "/nhat-ky/niem-phong/kiem-tra").getStatus())
        .isEqualTo(303);
    Document page = screen.see(ADMINISTRATOR, "/nhat-ky/niem-phong");
    Document sealed = screen.see(ADMINISTRATOR, AuditFilter.of(id.value()));
    byte[] export =
        screen.open(ADMINISTRATOR, "/nhat-ky.jsonl?muc=" + id.value()).getContentAsByteArray();
    Path file = Files.write(folder.resolve("export.jsonl"), export);

    assertThat(page.select("#kiem-tra .note").text()).startsWith("Nhật ký nguyên vẹn");
    assertThat(page.select("table tbody tr")).isNotEmpty();
    assertThat(sealed.select("tbody").text()).contains("đã niêm phong lúc");
    assertThat(new String(export, StandardCharsets.UTF_8)).contains("Để chứng minh");
    var verdict = new ExportVerifier(keys.known(), anchors, null).verify(file);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.checked()).isEqualTo(1);
    assertThat(screen.open("ha.snv", "/nhat-ky/niem-phong").getStatus()).isEqualTo(403);
  }

  @Test
  void warnsAdministratorsOnEveryPageWhenTheSealIsInTrouble() throws Exception {
    assertThat(health.find()).isEmpty();
    assertThat(screen.see(ADMINISTRATOR, "/don-vi").select("[role=alert]")).isEmpty();
  }
}
