package org.openpar.documents;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a run, a style or the defaults say of text; null where they leave it to the next above.
///
/// @param raised whether it is set above the line
/// @param struck whether it is crossed out
record Look(
    @Nullable Boolean bold,
    @Nullable Boolean hidden,
    @Nullable Boolean raised,
    @Nullable Boolean struck,
    @Nullable String font) {

  static final Look SILENT = new Look(null, null, null, null, null);

  /// Reads `w:rPr`, the element just opened; `style` hears the character style it names.
  static Look ofWord(Xml xml, Consumer<String> style) {
    var look = new Look[] {SILENT};
    xml.children(
        name -> {
          switch (name) {
            case "b" -> look[0] = new Look(xml.on(), null, null, null, null).over(look[0]);
            case "vanish" -> look[0] = new Look(null, xml.on(), null, null, null).over(look[0]);
            case "strike", "dstrike" ->
                look[0] = new Look(null, null, null, xml.on(), null).over(look[0]);
            case "rFonts" -> look[0] = new Look(null, null, null, null, font(xml)).over(look[0]);
            case "vertAlign" -> {
              boolean raised = xml.attribute("val", "").equals("superscript");
              look[0] = new Look(null, null, raised, null, null).over(look[0]);
            }
            case "rStyle" -> style.accept(xml.attribute("val", ""));
            default -> {}
          }
        });
    return look[0];
  }

  private static @Nullable String font(Xml xml) {
    var font = xml.attribute("ascii");
    return font == null ? xml.attribute("hAnsi") : font;
  }

  /// Reads the attributes of `style:text-properties`, the element just opened.
  static Look ofOpenDocument(Xml xml) {
    var weight = xml.attribute("font-weight");
    var position = xml.attribute("text-position");
    var font = xml.attribute("font-name");
    return new Look(
        weight == null ? null : weight.equals("bold") || Xml.parse(weight, 0) >= 600,
        "none".equals(xml.attribute("display")) ? true : null,
        position == null ? null : position.matches("(super|[1-9]\\d*%).*"),
        struck(xml.attribute("text-line-through-style"), xml.attribute("text-line-through-type")),
        font == null ? xml.attribute("font-family") : font);
  }

  private static @Nullable Boolean struck(@Nullable String style, @Nullable String type) {
    if (style == null && type == null) {
      return null;
    }
    return !"none".equals(style == null ? type : style);
  }

  Look over(Look below) {
    return new Look(
        bold == null ? below.bold : bold,
        hidden == null ? below.hidden : hidden,
        raised == null ? below.raised : raised,
        struck == null ? below.struck : struck,
        font == null ? below.font : font);
  }

  boolean isBold() {
    return bold != null && bold;
  }

  /// Whether it is set above the line, as the mark of a note is.
  boolean isRaised() {
    return raised != null && raised;
  }

  boolean isStruck() {
    return struck != null && struck;
  }

  boolean isHidden() {
    return hidden != null && hidden;
  }
}
