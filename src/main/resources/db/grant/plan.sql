-- What was changed in a draft is told of any past day, also of a row that is gone; so is what was
-- accepted when it was promulgated, and what was said of it.
revoke update, delete on plan.draft_change, plan.acceptance, plan.comment from ${application};
revoke insert, update, delete on plan.standard_area from ${application};
