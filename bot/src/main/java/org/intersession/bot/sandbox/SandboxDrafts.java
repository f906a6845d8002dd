package org.intersession.bot.sandbox;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Draft texts to try a consultation with, behind links as a secretariat would give them. */
@Profile("sandbox")
@RestController
class SandboxDrafts {
  @GetMapping("/sandbox/drafts/{name:[a-z0-9_-]{1,60}}.{kind:docx|pdf}")
  ResponseEntity<Resource> draft(@PathVariable String name, @PathVariable String kind) {
    Resource draft = new ClassPathResource("sandbox/drafts/" + name + "." + kind);
    return draft.exists()
        ? ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"")
            .body(draft)
        : ResponseEntity.notFound().build();
  }
}
