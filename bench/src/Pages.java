import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What an ordinary officer and the coordinator ask for, walking over all units, tasks and days.
final class Pages {

  private static final List<String> OFFICERS =
      List.of("lan.snv", "hoa.vpub", "dung.stttt", "mai.thanhpho", "denh.maison", "thong.chiengkhoa");
  private static final List<String> WORDS =
      List.of("thủ tục", "một cửa", "biên chế", "trực tuyến", "quy phạm");
  private static final List<String> NAMES =
      List.of("muong", "chieng hac", "xa so 12", "so noi vu", "thi tran");
  private static final List<String> BUCKETS =
      List.of("OVERDUE", "DUE_SOON", "IN_TIME", "DONE_LATE", "AWAITING", "REGULAR");
  private static final String SAID =
      "Đã trình UBND tỉnh dự thảo lần 2, đang tiếp thu ý kiến của Sở Tư pháp; dự kiến xong trước 30/9.";

  private final UUID plan;
  private final List<UUID> units;
  private final List<UUID> assignments;
  private final List<Visitor> officers = new ArrayList<>();
  private final List<List<UUID>> reportable = new ArrayList<>();
  private final Map<UUID, Integer> versions = new ConcurrentHashMap<>();
  private final Visitor coordinator;
  private final Visitor stranger;

  Pages(Server server, Province province, UUID plan) throws IOException, SQLException {
    this.plan = plan;
    this.units = province.sampleUnits();
    this.assignments =
        province.ids("select id from execution.assignment where plan_id = '" + plan + "' order by id");
    for (String name : OFFICERS) {
      officers.add(Visitor.signedIn(server.port(), name));
      reportable.add(
          province.ids(
              """
              select a.id from execution.assignment a
                join organization.post p on p.unit_id = a.unit_id
                join identity.account c on c.person_id = p.person_id
               where c.username = '%s' and a.plan_id = '%s' and a.state = 'IN_PROGRESS'
               order by a.id
              """
                  .formatted(name, plan)));
    }
    for (UUID id : province.ids("select id from execution.assignment where version > 0")) {
      versions.put(id, province.version(id));
    }
    coordinator = Visitor.signedIn(server.port(), "ha.snv");
    stranger = Visitor.stranger(server.port(), "nobody");
  }

  Visitor officer() {
    return officers.getFirst();
  }

  List<Page> all() {
    return List.of(
        new Page("my work, 65 rows", "officer", (w, t) -> officer(w + t).get("/viec"),
            "khong-doi", 200, true, 2, "65 tasks of a unit"),
        new Page("my work, what waits to be confirmed", "coordinator",
            (w, t) -> coordinator.get("/viec"), "/viec/", 200, true, 2, ""),
        new Page("one assignment with its history", "officer",
            (w, t) -> officer(w).get("/viec/" + own(w, t)), "Lò Thị Thanh Hương", 200, true, 0, ""),
        new Page("one progress report saved, with audit", "officer", this::report,
            "", 303, true, 1.5, "report: update + insert, one commit"),
        new Page("“no change”, one tap", "officer",
            (w, t) -> unchanged(w, t), "", 303, true, 0, ""),
        new Page("global list by area, status, words", "officer",
            (w, t) -> officer(w + t).get(list(w + t)), "/viec/", 200, true, 4, ""),
        new Page("global list by area, status, words", "coordinator",
            (w, t) -> coordinator.get(list(w + t)), "/viec/", 200, true, 4, "filtered list, 50 rows"),
        new Page("a unit's list, every unit in turn", "coordinator",
            (w, t) -> coordinator.get("/danh-sach?plan=" + plan + "&unit=" + unit(w, t)),
            "/viec/", 200, true, 4, ""),
        new Page("plan overview, areas and units, now", "officer",
            (w, t) -> officer(w + t).get(overview()), "Cải cách thể chế", 200, true, 10, ""),
        new Page("plan overview, areas and units, now", "coordinator",
            (w, t) -> coordinator.get(overview()), "Cải cách thể chế", 200, true, 10,
            "roll-up by unit, area, status"),
        new Page("plan overview, a day before the last reports", "coordinator",
            (w, t) -> coordinator.get("/tong-quan?plan=" + plan + "&ngay=" + past(w, t)),
            "Cải cách thể chế", 200, true, 0, ""),
        new Page("heat map of all units × areas", "coordinator",
            (w, t) -> coordinator.get(overview() + "&tat-ca=true"), "Cải cách thể chế", 200,
            true, 25, "roll-up by unit, area, status"),
        new Page("matrix of all units × tasks", "officer",
            (w, t) -> officer(w + t).get("/tong-quan/ma-tran?plan=" + plan), "data-matrix", 200,
            true, 25, ""),
        new Page("matrix of all units × tasks", "coordinator",
            (w, t) -> coordinator.get("/tong-quan/ma-tran?plan=" + plan), "data-matrix", 200,
            true, 25, "roll-up by unit, area, status"),
        new Page("tasks of the plan", "coordinator",
            (w, t) -> coordinator.get("/tong-quan/nhiem-vu?plan=" + plan),
            "thủ tục", 200, true, 0, ""),
        new Page("all 15,340 rows as xlsx", "coordinator",
            (w, t) -> coordinator.get("/danh-sach.xlsx?plan=" + plan), "", 200, false, 1500,
            "all rows with names"),
        new Page("all 15,340 rows as CSV", "coordinator",
            (w, t) -> coordinator.get("/danh-sach.csv?plan=" + plan), "", 200, false, 100,
            "all rows with names"),
        new Page("tree of all units", "officer",
            (w, t) -> officer(w + t).get("/don-vi/cay"), "UBND", 200, true, 0, ""),
        new Page("tree of units, searched without accents", "officer",
            (w, t) -> officer(w + t).get("/don-vi/cay?words=" + Visitor.encoded(NAMES.get(t % NAMES.size()))),
            "UBND", 200, true, 0, ""),
        new Page("a sign-in with the right password", "officer",
            (w, t) -> stranger.post("/dang-nhap",
                Map.of("username", OFFICERS.get((w + t) % OFFICERS.size()),
                    "password", Visitor.PASSWORD)),
            "", 302, true, 0, ""),
        new Page("a flood of sign-ins with wrong passwords", "stranger",
            (w, t) -> stranger.post("/dang-nhap",
                Map.of("username", "nguoi-la-" + w + "-" + t, "password", "sai-mat-khau-" + t)),
            "", 302, true, 0, ""),
        new Page("a page of the same bytes, from disk", "officer",
            (w, t) -> officer(w + t).get("/my-work.html"), "khong-doi", 200, true, 0, ""));
  }

  private Visitor officer(int number) {
    return officers.get(number % officers.size());
  }

  /// Sixteen workers share six officers' assignments without ever taking the same one.
  private UUID own(int worker, int turn) {
    List<UUID> all = reportable.get(worker % officers.size());
    List<UUID> mine = new ArrayList<>();
    for (int place = worker / officers.size(); place < all.size(); place += 3) {
      mine.add(all.get(place));
    }
    return mine.get(turn % mine.size());
  }

  private byte[] report(int worker, int turn) {
    UUID assignment = own(worker, turn);
    return officer(worker)
        .postParts(
            "/viec/" + assignment + "/tien-do",
            Map.of(
                "version", String.valueOf(next(assignment)),
                "state", "IN_PROGRESS", "words", SAID + " (" + turn + ")", "productNumber", "",
                "productDate", "", "act", "save"));
  }

  private byte[] unchanged(int worker, int turn) {
    UUID assignment = own(worker, turn);
    next(assignment);
    return officer(worker).post("/viec/" + assignment + "/khong-doi", Map.of());
  }

  /// The version a form for it must carry; saving it makes the next one.
  private int next(UUID assignment) {
    return versions.merge(assignment, 1, Integer::sum) - 1;
  }

  private String list(int turn) {
    String filter = "&bucket=" + BUCKETS.get(turn % BUCKETS.size()) + "&area=" + (1 + turn % 7);
    return "/danh-sach?plan=" + plan
        + (turn % 2 == 0 ? filter : "&words=" + Visitor.encoded(WORDS.get(turn % WORDS.size())));
  }

  private String overview() {
    return "/tong-quan?plan=" + plan;
  }

  /// Days that only the reports can tell.
  private static LocalDate past(int worker, int turn) {
    return LocalDate.of(2018, 4, 1).plusDays((worker * 7 + turn) % 150);
  }

  private UUID unit(int worker, int turn) {
    return units.get((worker * 17 + turn) % units.size());
  }
}
