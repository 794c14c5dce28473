-- By which days a deadline was counted and a report was due is told of any past day.
revoke update, delete on calendar.holiday_table, calendar.special_day, calendar.reporting_rule,
  calendar.reporting_period, calendar.report_day from ${application};
