package org.openpar.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The head of the issuing document.
///
/// @param number number and symbol ("3320/QĐ-UBND")
/// @param issuer the issuing body by its usual name ("UBND tỉnh Sơn La")
/// @param title the name of the plan: the subject of the decision without "Về việc ban hành"
/// @param planYear the year that phrases such as "Trước 30/6" refer to
/// @param kind the kind of the issuing document ("Quyết định", "Kế hoạch")
public record PlanDocument(
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String title,
    int planYear,
    @Nullable String kind,
    @Nullable Signature signature) {}
