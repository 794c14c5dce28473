package org.openpar.platform.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The one way to write a JSON value down (RFC 8785): whoever holds the same value gets the same
/// characters, on any machine and in any year, so that a hash of them can be compared.
public final class CanonicalJson {

  /// Whole numbers up to here are exact for everyone who reads JSON (RFC 7493).
  public static final long LARGEST_EXACT = 1L << 53;

  private static final int PLAIN_DIGITS = 21;
  private static final int LEADING_ZEROS = -6;

  private final StringBuilder out = new StringBuilder(512);

  private CanonicalJson() {}

  public static String of(JsonNode value) {
    CanonicalJson json = new CanonicalJson();
    json.write(value);
    return json.out.toString();
  }

  private void write(JsonNode value) {
    if (value.isObject()) {
      object(value);
    } else if (value.isArray()) {
      array(value);
    } else if (value.isString()) {
      string(value.stringValue());
    } else if (value.isNumber()) {
      number(value);
    } else {
      out.append(value.isBoolean() ? Boolean.toString(value.booleanValue()) : "null");
    }
  }

  private void object(JsonNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.sort(names);
    out.append('{');
    String comma = "";
    for (String name : names) {
      out.append(comma);
      string(name);
      out.append(':');
      write(object.get(name));
      comma = ",";
    }
    out.append('}');
  }

  private void array(JsonNode array) {
    out.append('[');
    String comma = "";
    for (JsonNode one : array) {
      out.append(comma);
      write(one);
      comma = ",";
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void number(JsonNode number) {
    if (number.isIntegralNumber()
        && number.canConvertToLong()
        && Math.abs(number.longValue()) <= LARGEST_EXACT) {
      out.append(number.longValue());
    } else {
      out.append(ofDouble(number.doubleValue()));
    }
  }

  /// As ECMAScript writes a number: the fewest digits that name it, and no point that means
  /// nothing.
  static String ofDouble(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + placed(digits, point);
  }

  /// Java always writes two digits at least, where one may do.
  private static BigDecimal shortest(double value) {
    BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal oneDigit = shortest.round(new MathContext(1));
    return oneDigit.doubleValue() == value ? oneDigit.stripTrailingZeros() : shortest;
  }

  private static String placed(String digits, int point) {
    if (digits.length() <= point && point <= PLAIN_DIGITS) {
      return digits + "0".repeat(point - digits.length());
    }
    if (0 < point && point <= PLAIN_DIGITS) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (LEADING_ZEROS < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    int exponent = point - 1;
    return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
