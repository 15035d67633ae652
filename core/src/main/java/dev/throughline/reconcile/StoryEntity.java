package dev.throughline.reconcile;

import dev.throughline.acquire.ReportId;
import dev.throughline.extract.Entity.EntityType;
import java.util.List;

/**
 * One person, organization, place or group under all its spellings.
 *
 * @param id made from the name, the same whatever the order of the reports
 * @param name the spelling that most reports use
 * @param variants every spelling
 * @param roles what reports call it, each with who does
 * @param members the entities of the readings that it is made of
 * @param rules the rules that joined them, in words ({@code "same consonants, given names agree: Yusef / Yusif"})
 */
public record StoryEntity(
        String id,
        EntityType type,
        String name,
        List<Attested> variants,
        List<Attested> roles,
        List<Ref> members,
        List<String> rules) {

    /** A wording and the reports that use it. */
    public record Attested(String text, List<ReportId> reports) {
        public Attested {
            reports = List.copyOf(reports);
        }
    }

    public StoryEntity {
        variants = List.copyOf(variants);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
        rules = List.copyOf(rules);
    }
}
