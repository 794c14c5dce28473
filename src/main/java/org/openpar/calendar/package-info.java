/// Calendar: the time of official papers. It reads "Quý II - Quý IV/2018" or "Trước ngày 25 hằng
/// tháng" as days, keeps reporting periods and holidays as editions that are announced, and says
/// which obligations a deadline makes.
///
/// It knows no plan and no unit. Start at [Deadlines] and [Obligation]. Serves NĐ 09/2019/NĐ-CP and
/// 581/BNV-CCHC on reporting periods.
@ApplicationModule(displayName = "Lịch pháp lý")
@NullMarked
package org.openpar.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
