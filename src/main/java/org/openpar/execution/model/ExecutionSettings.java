package org.openpar.execution.model;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param dueSoonDays how many days before its due day work is called due soon
@Validated
@ConfigurationProperties("openpar.execution")
public record ExecutionSettings(@DefaultValue("20") @Min(0) int dueSoonDays) {}
