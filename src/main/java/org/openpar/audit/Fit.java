package org.openpar.audit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openpar.platform.text.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes a snapshot fit for the trail: secrets and what is a person's own are hidden, and numbers
/// and letters that a database or another reader of JSON would change are written so that they stay
/// what they are.
///
/// @param ofAccounts whether a "code" is one that lets somebody in, and not the code of a task
/// @param personal the fields that are a person's own
record Fit(UnaryOperator<String> hide, boolean ofAccounts, Set<String> personal) {

  private static final Pattern SECRET =
      Pattern.compile("password|passphrase|secret|token|hash|credential|privatekey|recovery|totp");
  private static final Set<String> SHORT_SECRETS = Set.of("pin", "otp", "salt", "seed");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  JsonNode of(JsonNode node) {
    if (node.isObject()) {
      ObjectNode fit = NODES.objectNode();
      node.properties().forEach(one -> fit.set(one.getKey(), of(one.getKey(), one.getValue())));
      return fit;
    }
    if (node.isArray()) {
      ArrayNode fit = NODES.arrayNode();
      node.forEach(one -> fit.add(of(one)));
      return fit;
    }
    if (node.isNumber()) {
      return exact(node) ? node : NODES.stringNode(node.asString());
    }
    return node.isString() ? NODES.stringNode(text(node.stringValue())) : node;
  }

  private JsonNode of(String field, JsonNode value) {
    if (!isSecret(field) || value.isNull()) {
      return of(value);
    }
    return NODES.stringNode(hide.apply(CanonicalJson.of(value)));
  }

  private boolean isSecret(String field) {
    String name = field.toLowerCase(Locale.ROOT).replace("_", "");
    return SECRET.matcher(name).find()
        || SHORT_SECRETS.contains(name)
        || personal.contains(field)
        || (ofAccounts && name.contains("code"));
  }

  private static boolean exact(JsonNode number) {
    if (number.isIntegralNumber()) {
      return number.canConvertToLong()
          && Math.abs(number.longValue()) <= CanonicalJson.LARGEST_EXACT;
    }
    double value = number.doubleValue();
    return Double.isFinite(value)
        && new BigDecimal(Double.toString(value)).compareTo(number.decimalValue()) == 0;
  }

  /// PostgreSQL keeps neither a NUL nor half a pair of surrogates.
  private static String text(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? '\uFFFD'
                    : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
