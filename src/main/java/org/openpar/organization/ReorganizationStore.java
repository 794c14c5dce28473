package org.openpar.organization;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of legal acts and of what they do.
@Repository
class ReorganizationStore {

  private static final String PARTS =
      """
      select s.reorganization_id, s.number, s.kind, s.clause, s.note, u.unit_id, u.side, u.main
        from organization.succession s
        left join organization.succession_unit u
          on u.reorganization_id = s.reorganization_id and u.number = s.number
       order by s.reorganization_id, s.number, u.position
      """;

  /// Gathers the units of one succession from its rows.
  private record Parts(
      SuccessionKind kind, String clause, @Nullable String note, List<UnitId> from, List<Heir> to) {

    void add(ResultSet row) throws SQLException {
      UUID unit = row.getObject("unit_id", UUID.class);
      if (unit == null) {
        return;
      }
      if (row.getString("side").equals("FROM")) {
        from.add(new UnitId(unit));
      } else {
        to.add(new Heir(new UnitId(unit), row.getBoolean("main")));
      }
    }

    Succession succession() {
      return new Succession(kind, clause, from, to, note);
    }
  }

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  ReorganizationStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
  }

  /// All acts; two statements.
  List<Reorganization> listAll() {
    Map<UUID, Map<Integer, Parts>> parts = new HashMap<>();
    client
        .sql(PARTS)
        .query(
            (RowCallbackHandler)
                row ->
                    parts
                        .computeIfAbsent(
                            row.getObject("reorganization_id", UUID.class), none -> new TreeMap<>())
                        .computeIfAbsent(row.getInt("number"), none -> partsOf(row))
                        .add(row));
    return client
        .sql("select * from organization.reorganization order by effective, position")
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              return new Reorganization(
                  new ReorganizationId(id),
                  act(row),
                  parts.getOrDefault(id, Map.of()).values().stream()
                      .map(Parts::succession)
                      .toList());
            })
        .list();
  }

  /// The act of that number, when it was enacted before.
  Optional<LegalAct> find(LegalAct act) {
    return client
        .sql(
            """
            select * from organization.reorganization
             where lower(number) = lower(:number) and issuer = :issuer and signed_on = :signed
            """)
        .param("number", act.number())
        .param("issuer", act.issuer())
        .param("signed", act.signedOn())
        .query((row, number) -> act(row))
        .optional();
  }

  /// Lets one act be enacted at a time: the next one is to see what this one made.
  void lock() {
    client.sql("lock table organization.reorganization in share row exclusive mode").update();
  }

  void add(Reorganization reorganization) {
    LegalAct act = reorganization.act();
    UUID id = reorganization.id().value();
    jdbc.update(
        """
        insert into organization.reorganization
          (id, number, issuer, signed_on, title, effective)
        values (?, ?, ?, ?, ?, ?)
        """,
        id,
        act.number(),
        act.issuer(),
        Date.valueOf(act.signedOn()),
        act.title(),
        Date.valueOf(act.effective()));
    List<@Nullable Object[]> successions = new ArrayList<>();
    List<@Nullable Object[]> units = new ArrayList<>();
    IntStream.range(0, reorganization.successions().size())
        .forEach(
            number -> {
              Succession each = reorganization.successions().get(number);
              successions.add(
                  new @Nullable Object[] {
                    id, number, each.kind().name(), each.clause(), each.note()
                  });
              units.addAll(units(id, number, each));
            });
    jdbc.batchUpdate("insert into organization.succession values (?, ?, ?, ?, ?)", successions);
    jdbc.batchUpdate("insert into organization.succession_unit values (?, ?, ?, ?, ?, ?)", units);
  }

  private static List<@Nullable Object[]> units(UUID id, int number, Succession succession) {
    List<@Nullable Object[]> units = new ArrayList<>();
    for (UnitId unit : succession.from()) {
      units.add(new @Nullable Object[] {id, number, "FROM", unit.value(), false, units.size()});
    }
    for (Heir heir : succession.to()) {
      units.add(
          new @Nullable Object[] {
            id, number, "TO", heir.unit().value(), heir.main(), units.size()
          });
    }
    return units;
  }

  private static LegalAct act(ResultSet row) throws SQLException {
    return new LegalAct(
        row.getString("number"),
        row.getString("issuer"),
        row.getDate("signed_on").toLocalDate(),
        row.getString("title"),
        row.getDate("effective").toLocalDate());
  }

  private static Parts partsOf(ResultSet row) {
    try {
      return new Parts(
          SuccessionKind.valueOf(row.getString("kind")),
          row.getString("clause"),
          row.getString("note"),
          new ArrayList<>(),
          new ArrayList<>());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
