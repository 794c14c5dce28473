package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.web.ReformForm.HeirRow;
import org.openpar.directory.web.ReformForm.Row;
import org.openpar.organization.ActProblem;
import org.openpar.organization.LegalAct;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// Reads the form: finds the units people named, and says beside each line what it could not find.
/// Names are matched on exact accents; a near-twin is offered, never taken.
final class ReformReading {

  private static final int OFFERED = 4;
  private static final String NO_DAY = "typeMismatch.java.time.LocalDate";

  private final ReformForm form;
  private final @Nullable UnitMap eve;
  private final List<FormErrors.Entry> errors = new ArrayList<>();
  private final Map<String, UnitId> founded = new HashMap<>();

  ReformReading(ReformForm form, Units units) {
    this.form = form;
    LocalDate day = form.effective();
    this.eve = day == null ? null : units.on(day.minusDays(1));
  }

  /// The act, when every word of the form could be read.
  Optional<ReorganizationDraft> draft() {
    LocalDate signed = form.signedOn();
    LocalDate day = form.effective();
    if (signed == null) {
      refuse("signedOn", NO_DAY);
    }
    if (day == null) {
      refuse("effective", NO_DAY);
    }
    if (eve == null || signed == null || day == null) {
      return Optional.empty();
    }
    nameTheFounded();
    List<SuccessionDraft> successions = form.rows().stream().map(this::succession).toList();
    LegalAct act =
        new LegalAct(form.at("number"), form.at("issuer"), signed, form.at("title"), day);
    return errors.isEmpty()
        ? Optional.of(new ReorganizationDraft(act, successions))
        : Optional.empty();
  }

  FormErrors errors() {
    return new FormErrors(List.copyOf(errors));
  }

  /// What the door found, each beside its line.
  FormErrors errors(List<ActProblem> problems) {
    List<Row> rows = form.rows();
    return new FormErrors(problems.stream().map(problem -> entry(problem, rows)).toList());
  }

  private static FormErrors.Entry entry(ActProblem problem, List<Row> rows) {
    String field = problem.field();
    if (problem.row() != ActProblem.HEAD) {
      Row row = rows.get(problem.row());
      boolean ofHeir = !field.equals("from") && row.heirCount() > 0;
      field =
          ofHeir ? row.key() + "h0." + (field.equals("to") ? "name" : field) : row.key() + "from";
    }
    return entry(field, problem.why().key(), problem.why().arguments().toArray());
  }

  /// A new unit may stand under another one of the same act.
  private void nameTheFounded() {
    for (Row row : form.rows()) {
      for (HeirRow heir : row.heirs()) {
        if (heir.founded()) {
          founded.put(heir.key(), UnitId.next());
        }
      }
    }
  }

  private SuccessionDraft succession(Row row) {
    List<UnitId> from =
        row.from().stream()
            .flatMap(name -> unit(name, row.key() + "from").stream())
            .map(Unit::id)
            .toList();
    if (row.hasFrom() && row.from().isEmpty()) {
      refuse(row.key() + "from", "directory.reform.units-missing");
    }
    List<UnitChange> to =
        row.heirs().stream().flatMap(heir -> change(row, heir, from).stream()).toList();
    return new SuccessionDraft(row.kind(), row.at("clause"), from, to, null);
  }

  private Optional<UnitChange> change(Row row, HeirRow heir, List<UnitId> from) {
    UnitId parent = parent(heir);
    UnitKind kind = kind(heir.at("kind"));
    boolean main = row.heirCount() == 1 || heir.markedMain();
    if (heir.founded()) {
      return Optional.of(
          new UnitChange(
                  founded.getOrDefault(heir.key(), UnitId.next()),
                  true,
                  main,
                  "",
                  Normal.nfc(heir.at("name")),
                  kind,
                  parent,
                  List.of(),
                  Map.of())
              .coded(heir.at("code")));
    }
    Optional<UnitId> kept =
        heir.choosable()
            ? unit(heir.at("unit"), heir.key() + "unit").map(Unit::id)
            : from.stream().findFirst();
    return kept.map(
        unit ->
            new UnitChange(
                    unit,
                    false,
                    main,
                    "",
                    Normal.nfc(heir.at("name")),
                    kind,
                    parent,
                    List.of(),
                    Map.of())
                .coded(heir.at("code")));
  }

  private @Nullable UnitId parent(HeirRow heir) {
    String words = heir.at("parent").strip();
    if (words.isEmpty()) {
      return null;
    }
    return form.rows().stream()
        .flatMap(row -> row.heirs().stream())
        .filter(other -> other.founded() && same(other.at("name"), words))
        .map(other -> founded.get(other.key()))
        .findFirst()
        .orElseGet(() -> unit(words, heir.key() + "parent").map(Unit::id).orElse(null));
  }

  private static @Nullable UnitKind kind(String name) {
    return Stream.of(UnitKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /// By its name, another name, a code, or its name with whom it stands under in brackets.
  private Optional<Unit> unit(String words, String field) {
    if (eve == null || words.isBlank()) {
      refuse(field, "directory.reform.units-missing");
      return Optional.empty();
    }
    List<Unit> named = eve.units().stream().filter(unit -> isNamed(unit, words.strip())).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    List<Unit> meant = named.isEmpty() ? eve.search(words) : named;
    String offer =
        meant.stream().limit(OFFERED).map(this::inFull).collect(Collectors.joining("; "));
    if (offer.isEmpty()) {
      refuse(field, "directory.reform.unit-unknown", words.strip());
    } else {
      String key =
          named.isEmpty() ? "directory.reform.unit-alike" : "directory.reform.unit-ambiguous";
      refuse(field, key, words.strip(), offer);
    }
    return Optional.empty();
  }

  private boolean isNamed(Unit unit, String words) {
    return same(unit.name(), words)
        || unit.aliases().stream().anyMatch(alias -> same(alias, words))
        || unit.codes().stream().map(UnitCode::code).anyMatch(words::equals)
        || same(inFull(unit), words);
  }

  /// "UBND xã Chiềng Chung (UBND huyện Mai Sơn)".
  private String inFull(Unit unit) {
    UnitId parent = unit.parent();
    return parent == null || eve == null
        ? unit.name()
        : eve.find(parent)
            .map(above -> unit.name() + " (" + above.name() + ")")
            .orElse(unit.name());
  }

  private static boolean same(String one, String other) {
    return Normal.nfc(one.strip()).equalsIgnoreCase(Normal.nfc(other.strip()));
  }

  private void refuse(String field, String key, Object... arguments) {
    FormErrors.Entry entry = entry(field, key, arguments);
    errors.add(entry);
  }

  private static FormErrors.Entry entry(String field, String key, Object... arguments) {
    return new FormErrors.Entry(
        field, new DefaultMessageSourceResolvable(new String[] {key}, arguments, key));
  }
}
