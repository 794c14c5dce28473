package org.openpar.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.PersonId;
import org.openpar.organization.PostId;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// Which things the fields of requests name: by what [Form] sends there, by the type, or as told
/// here.
final class Names {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final String OTHER = "{" + Named.OTHER + "}";

  private static final String UNIT_NAMES =
      "names and codes in the register of units, which is everybody's to see";

  /// What an id of this type names, where [Form] sends none.
  private static final Map<Class<?>, String> BY_TYPE =
      Map.of(
          UnitId.class, "unit",
          PersonId.class, "officer",
          PlanId.class, "draftPlan",
          TaskId.class, "task",
          AssignmentId.class, "assignment",
          UnitPlanId.class, "exemplar",
          UnitTaskId.class, "unitTask",
          PostId.class, "post");

  /// The same for ids that have no type of their own.
  private static final Map<String, String> BY_FIELD =
      Map.of(
          "don-vi", "unit",
          "task", "task",
          "tasks", "task",
          "nguon", "issuedPlan",
          "line", "reviewLine",
          "muc", "account");

  /// Words, numbers and choices that name nothing anybody could own.
  private static final Map<String, Set<String>> NONE =
      Map.ofEntries(
          Map.entry(
              "what a person typed, kept or looked for as it is",
              Set.of(
                  "address",
                  "answer",
                  "assignee",
                  "baseline",
                  "basis",
                  "budget",
                  "days",
                  "document",
                  "dueReason",
                  "email",
                  "excuse",
                  "goal",
                  "issuer",
                  "keyTasks",
                  "label",
                  "lang",
                  "letter",
                  "ma",
                  "more",
                  "name",
                  "nguoi",
                  "note",
                  "number",
                  "paper",
                  "phone",
                  "periods",
                  "place",
                  "product",
                  "productNumber",
                  "reason",
                  "recipients",
                  "seen",
                  "seenKeyTasks",
                  "seenTargets",
                  "signer",
                  "signerName",
                  "signerTitle",
                  "staff",
                  "symbol",
                  "text",
                  "tim",
                  "title",
                  "unit",
                  "username",
                  "website",
                  "withdrawReason",
                  "words")),
          Map.entry(
              "a day, a month, a year",
              Set.of(
                  "basisOn",
                  "date",
                  "den",
                  "documentDate",
                  "due",
                  "dueOn",
                  "firstYear",
                  "from",
                  "happenedOn",
                  "issuedOn",
                  "lastDay",
                  "map",
                  "nam",
                  "ngay",
                  "productDate",
                  "start",
                  "thang",
                  "to",
                  "toYear",
                  "tu",
                  "until",
                  "year")),
          Map.entry(
              "one of the choices of a page",
              Set.of(
                  "act", "acts", "cua", "kind", "ky", "lam", "loai", "sap-xep", "scope", "show",
                  "sort", "state", "xem")),
          Map.entry(
              "a number that counts within the thing at hand",
              Set.of(
                  "area",
                  "areas",
                  "ban",
                  "cells",
                  "COMMUNE",
                  "DEPARTMENT",
                  "DISTRICT",
                  "edition",
                  "linh-vuc",
                  "number",
                  "silentDays",
                  "so",
                  "targets",
                  "trang",
                  "truoc",
                  "version")),
          Map.entry(
              "what proves who somebody is",
              Set.of(
                  "again",
                  "code",
                  "credential",
                  "down",
                  "held",
                  "old",
                  "password",
                  "proof",
                  "refused",
                  "signedOut")),
          Map.entry(UNIT_NAMES, Set.of("groups", "with", "without")),
          Map.entry("where somebody wanted to go", Set.of("back", "ve")));

  /// Names inside other words.
  private static final Map<String, List<Inside>> INSIDE =
      Map.ofEntries(
          inside(
              "POST /ke-hoach/{plan}/bang, " + Naming.SCRIPT,
              script(
                  "cells",
                  "task",
                  "'cells':[{'task':'{other}','field':'TEXT','seen':'','words':'x'}]"),
              script("removed", "task", "'removed':[{'task':'{other}','seen':[]}]"),
              script("moves", "task", "'moves':[{'task':'{other}','area':1}]"),
              script(
                  "moves after", "task", "'moves':[{'task':'{task}','area':1,'after':'{other}'}]"),
              script("rows", "task", "'rows':[{'task':'{other}','area':1,'words':{}}]"),
              script(
                  "rows after",
                  "task",
                  "'rows':[{'task':'{fresh}','area':1,'after':'{other}','words':{}}]")),
          inside(
              "POST /ke-hoach-don-vi/{unitPlan}/tra-lai, " + Naming.FORM,
              field("r-{other}", "Thiếu", "unitTask")),
          inside(
              "POST /y-kien/{round}/tra-loi, " + Naming.FORM,
              field("words.{other}", "Nên lùi hạn", "task")),
          inside(
              "POST /can-bo/{person}/ban-giao, " + Naming.FORM,
              field("heir", OTHER, "officer"),
              field("heir-{assignment}", OTHER, "officer"),
              field("heir-{other}", "{officer}", "assignment")),
          inside(
              "POST /quan-tri/ra-soat/{review}/{unit}, decide",
              field("decide", "CONFIRMED:{other}", "reviewLine"),
              field("decide", "ENDED:{other}", "reviewLine")),
          inside(
              "POST /ke-hoach/{plan}/bang/dien-nhanh/hoan-tac, number",
              field("number", OTHER, "draftChange")),
          inside("GET /phan-cong, nguoi", field("nguoi", OTHER, "officer")),
          inside("GET /cho-su-kien/{waiting}, step", field("step", OTHER, "step")));

  /// What names nothing on one route only, and why.
  private static final Map<String, String> NONE_AT =
      Map.of(
          "POST /sap-xep/moi, " + Naming.FORM,
          "units by words of the register, everybody's to see",
          "POST /sap-xep/moi, step",
          "how far the writing of an act is",
          "POST /don-vi/nhap, " + Naming.FORM,
          "what a legal act says of itself",
          "POST /quan-tri-dau-tien/{token}, " + Naming.FORM,
          "who comes first names himself",
          "POST /chuc-vu/{post}/bo, person",
          "asked for on another page of the same form",
          "POST /don-vi/{unit}/ten-khac, " + Naming.FORM,
          UNIT_NAMES,
          "POST /don-vi/{unit}/ten-khac/ket-thuc, " + Naming.FORM,
          UNIT_NAMES,
          "POST /don-vi/{unit}/ma, " + Naming.FORM,
          UNIT_NAMES,
          "POST /don-vi/{unit}/ma/ket-thuc, " + Naming.FORM,
          UNIT_NAMES,
          "POST /ke-hoach-don-vi/{unitPlan}/phan-cong, " + Naming.FORM,
          "what is written into the rows, as typed");

  /// @param place how the place is called, behind the field
  /// @param alone whether nothing but the name stands there
  /// @param named what is sent there
  private record Inside(String place, String thing, boolean alone, UnaryOperator<Form> named) {}

  private Names() {}

  /// The places where a field names a thing; none where it names nothing.
  static List<Named> of(Route route, Naming naming) {
    List<Form> forms = Form.of(route).orElse(List.of());
    List<Named> told = new ArrayList<>();
    for (Form form : forms) {
      Matcher name = NAME.matcher(form.fields().getOrDefault(naming.field(), ""));
      if (name.matches()) {
        told.add(
            new Named(
                naming.field(), form, form.saying(naming.field(), OTHER), name.group(1), true));
      }
    }
    INSIDE.getOrDefault(route + ", " + naming.field(), List.of()).stream()
        .flatMap(
            inside ->
                forms.stream()
                    .limit(1)
                    .map(
                        form ->
                            new Named(
                                naming.field() + " " + inside.place(),
                                form,
                                inside.named().apply(form),
                                inside.thing(),
                                inside.alone())))
        .forEach(told::add);
    if (told.isEmpty() && naming.sure()) {
      Optional.ofNullable(BY_TYPE.get(naming.type()))
          .or(() -> Optional.ofNullable(BY_FIELD.get(naming.field())))
          .ifPresent(
              thing ->
                  forms.stream()
                      .limit(1)
                      .map(form -> byItself(naming.field(), form, thing))
                      .forEach(told::add));
    }
    return told;
  }

  private static Named byItself(String field, Form form, String thing) {
    return new Named(field, form, form.saying(field, OTHER), thing, true);
  }

  /// Whether this field names nothing anybody could own.
  static boolean isNone(Route route, Naming naming) {
    return !naming.sure()
        && (NONE_AT.containsKey(route + ", " + naming.field())
            || listNone().contains(naming.field()));
  }

  static Set<String> listNone() {
    return NONE.values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The routes told of here; every one of them must exist.
  static Set<String> routes() {
    return Stream.of(INSIDE, NONE_AT)
        .flatMap(told -> told.keySet().stream())
        .map(place -> place.substring(0, place.lastIndexOf(", ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map.Entry<String, List<Inside>> inside(String field, Inside... places) {
    return Map.entry(field, List.of(places));
  }

  private static Inside script(String place, String thing, String json) {
    String script = "{'since':0," + json + "}";
    return new Inside(place, thing, false, form -> form.saying(script.replace('\'', '"')));
  }

  private static Inside field(String field, String value, String thing) {
    return new Inside(
        field + "=" + value, thing, value.equals(OTHER), form -> form.saying(field, value));
  }
}
