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
 * @param dropFolders whether each Party gets a folder into which anyone with its link may put
 *     files; a beta of the library's vendor, and where it is refused our own page takes the files
 */
@Validated
@ConfigurationProperties("intersession.consultations.space")
public record SpaceProperties(
    @NotBlank @DefaultValue("Consultations") String root,
    @NotBlank @DefaultValue("{number} {title}") String folder,
    @NotBlank @DefaultValue("1 Working") String working,
    @NotBlank @DefaultValue("2 Rounds") String rounds,
    @NotBlank @DefaultValue("3 Submissions") String submissions,
    @NotBlank @DefaultValue("4 Published") String published,
    @NotBlank @DefaultValue("5 Drop") String drop,
    @DefaultValue("false") boolean dropFolders) {}
