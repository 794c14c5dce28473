-- By which days a deadline was counted is told of any past day.
revoke update, delete on calendar.holiday_table, calendar.special_day from ${application};
