package org.openpar.plan.command;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadline;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyShape;
import org.openpar.organization.Unit;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Signature;
import org.openpar.plan.model.TaskReading;
import org.openpar.platform.model.Doubt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A reading as one JSON object. Every key is always there: null or [] where the paper has nothing.
final class ReadingJson {

  private final JsonGenerator json;
  private final Sentences sentences;

  private ReadingJson(JsonGenerator json, Sentences sentences) {
    this.json = json;
    this.sentences = sentences;
  }

  static void write(PlanReading reading, Sentences sentences, Writer out) {
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
      new ReadingJson(json, sentences).reading(reading);
    }
  }

  private void reading(PlanReading reading) {
    json.writeStartObject();
    document(reading.document());
    texts("keyTasks", reading.keyTasks());
    texts("targets", reading.targets());
    list("tasks", reading.tasks(), this::task);
    list("problems", reading.problems(), this::problem);
    json.writeEndObject();
  }

  private void document(PlanDocument document) {
    json.writeObjectPropertyStart("document");
    text("number", document.number());
    day("issuedOn", document.issuedOn());
    text("issuer", document.issuer());
    text("title", document.title());
    json.writeNumberProperty("planYear", document.planYear());
    text("kind", document.kind());
    signer(document.signature());
    json.writeEndObject();
  }

  private void signer(@Nullable Signature signature) {
    if (signature == null) {
      json.writeNullProperty("signer");
      return;
    }
    json.writeObjectPropertyStart("signer");
    text("authority", signature.authority());
    text("title", signature.title());
    text("name", signature.name());
    json.writeEndObject();
  }

  private void task(TaskReading task) {
    json.writeStartObject();
    text("area", task.area());
    text("areaCode", task.areaCode());
    text("group", task.group());
    text("number", task.number());
    text("text", task.text());
    text("product", task.product());
    text("lead", task.lead());
    list("leads", bodies(task.leads().parts()), this::body);
    text("cooperating", task.cooperating());
    list("cooperators", bodies(task.cooperators().parts()), this::body);
    text("deadline", task.deadline());
    due(task.due().deadline());
    text("money", task.money());
    text("note", task.note());
    json.writeObjectPropertyStart("source");
    json.writeNumberProperty("table", task.source().table());
    json.writeNumberProperty("row", task.source().row());
    json.writeEndObject();
    list("doubts", task.doubts(), this::doubt);
    json.writeEndObject();
  }

  /// An explicit "Không" names nobody.
  private static List<AgencyPart> bodies(List<AgencyPart> parts) {
    return parts.stream().filter(part -> part.shape() != AgencyShape.NONE).toList();
  }

  private void body(AgencyPart part) {
    json.writeStartObject();
    if (part.unit() != null) {
      text("unit", part.unit().name());
    } else if (part.group() != null) {
      text("group", part.group().name());
    } else {
      text("unresolved", part.words());
    }
    if (!part.except().isEmpty()) {
      texts("except", part.except().stream().map(Unit::name).toList());
    }
    json.writeEndObject();
  }

  private void due(Deadline deadline) {
    json.writeObjectPropertyStart("due");
    text("kind", deadline.kind().name());
    day("start", deadline.start());
    text(
        "due",
        deadline.dues().isEmpty()
            ? null
            : deadline.dues().stream().map(LocalDate::toString).collect(Collectors.joining(";")));
    text("recurrence", deadline.recurrence());
    json.writeEndObject();
  }

  private void doubt(FieldDoubt doubt) {
    json.writeStartObject();
    text("field", doubt.field().key());
    text("code", code(doubt.doubt()));
    text("message", sentences.of(doubt.doubt()));
    json.writeEndObject();
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    text("code", code(problem.doubt()));
    text("message", sentences.of(problem.doubt()));
    if (problem.source() == null) {
      json.writeNullProperty("table");
      json.writeNullProperty("row");
    } else {
      json.writeNumberProperty("table", problem.source().table());
      json.writeNumberProperty("row", problem.source().row());
    }
    json.writeEndObject();
  }

  /// "doubt.plan.lead-missing" is plan.lead-missing.
  private static String code(Doubt doubt) {
    return doubt.key().replaceFirst("^(?:doubt|problem)\\.", "");
  }

  private void text(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private void day(String name, @Nullable LocalDate day) {
    text(name, day == null ? null : day.toString());
  }

  private void texts(String name, List<String> values) {
    list(name, values, json::writeString);
  }

  private <T> void list(String name, List<T> values, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    values.forEach(each);
    json.writeEndArray();
  }
}
