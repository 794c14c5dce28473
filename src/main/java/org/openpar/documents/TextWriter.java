package org.openpar.documents;

import java.util.List;

/// What an official document says from its head to its signature, whatever file it becomes: the
/// same words are written once for Word and for the archive.
public interface TextWriter {

  /// What stands above the text.
  TextWriter head(OfficialHead head);

  /// The head of a paper nobody has signed: it says so below its number.
  TextWriter headOfDraft(OfficialHead head);

  /// The acts a document rests on, each without its punctuation.
  TextWriter legalBases(List<String> bases);

  /// "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH".
  TextWriter section(String title);

  TextWriter paragraph(String text);

  /// A line of the decision's own frame in the middle: who decides, "QUYẾT ĐỊNH:".
  TextWriter centered(String text);

  /// "Điều 1. Ban hành kèm theo Quyết định này …"
  TextWriter article(int number, String text);

  /// The end of the text.
  ///
  /// @param recipients without dash and punctuation; the last is "Lưu: VT, CCHC"
  TextWriter signature(SignatureBlock signature, List<String> recipients);
}
