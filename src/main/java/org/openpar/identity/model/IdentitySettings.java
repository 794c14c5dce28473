package org.openpar.identity.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What a province may set about accounts.
///
/// @param dormantDays after how many days without use an account closes; 0 = never
/// @param dormancyWarningDays how many days before that it is called idle
/// @param delegationDays how long a power may be delegated at most
/// @param reviewMonths how many months after a review the next one begins; 0 = only by hand
/// @param reviewDays how many days a review runs
@Validated
@ConfigurationProperties("openpar.identity")
public record IdentitySettings(
    @DefaultValue("45") @Min(0) int dormantDays,
    @DefaultValue("10") @Min(0) int dormancyWarningDays,
    @DefaultValue("90") @Min(1) @Max(3660) int delegationDays,
    @DefaultValue("6") @Min(0) @Max(120) int reviewMonths,
    @DefaultValue("30") @Min(1) @Max(365) int reviewDays) {}
