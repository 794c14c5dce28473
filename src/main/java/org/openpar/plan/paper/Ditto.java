package org.openpar.plan.paper;

/// The marks that mean "as above".
final class Ditto {

  private Ditto() {}

  static boolean is(String text) {
    String tidy = Words.tidy(text);
    String mark = tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1) : tidy;
    return Vocabulary.STANDARD.contains("ditto", mark)
        || Vocabulary.STANDARD.contains("ditto", mark.replace(" ", ""));
  }
}
