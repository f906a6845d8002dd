package org.intersession.bot.consultations.space;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the folders of consultations are named: the secretariat's own rule.
 *
 * @param root under which all consultations stand; several folders are separated by a slash
 * @param folder of one; {@code {number}} and {@code {title}} stand for what they say
 */
@Validated
@ConfigurationProperties("intersession.consultations.space")
public record SpaceProperties(
    @NotBlank @DefaultValue("Consultations") String root,
    @NotBlank @DefaultValue("{number} {title}") String folder,
    @NotBlank @DefaultValue("1 Working") String working,
    @NotBlank @DefaultValue("2 Rounds") String rounds,
    @NotBlank @DefaultValue("3 Submissions") String submissions,
    @NotBlank @DefaultValue("4 Published") String published) {}
