/// One thing that is measured.
///
/// @param expected words the first answer must contain
/// @param status the answer that counts as success
/// @param many whether it is also asked over 16 connections; a file of all rows is not
/// @param aim of CPU per request, ms; 0 when the handbook sets none
/// @param limit the name of the bare query it is compared with, or ""
record Page(
    String name,
    String who,
    Load.Questions questions,
    String expected,
    int status,
    boolean many,
    double aim,
    String limit) {}
