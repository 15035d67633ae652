package dev.throughline.extract.entity;

import dev.throughline.acquire.Span;
import dev.throughline.annotate.Name.NameType;
import dev.throughline.extract.Entity;
import dev.throughline.extract.Entity.EntityType;
import dev.throughline.extract.Entity.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody or something that mentions are being gathered for. */
final class Referent {

    private final List<NameMention> names = new ArrayList<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final String key;
    private final EntityType described;
    private String description = "";
    private String gender = "";
    private boolean plural;
    private boolean speaks;
    private boolean spoken;
    private @Nullable EntityType type;

    /** One that has names. */
    Referent() {
        this("");
    }

    /** One that has names, which met under a key. */
    Referent(String key) {
        this.key = key;
        this.described = EntityType.OTHER;
    }

    /** One that is only described: {@code a coalition source}. */
    Referent(EntityType type, String description, boolean plural) {
        this.key = "";
        this.described = type;
        this.description = description;
        this.plural = plural;
    }

    void add(NameMention name) {
        names.add(name);
        type = null;
        if (gender.isEmpty()) {
            gender = name.gender();
        }
        mentions.put(name.span(), new Mention(name.span(), Mention.Kind.NAME));
    }

    void absorb(Referent other) {
        other.names.forEach(this::add);
        roles.addAll(other.roles);
        other.mentions.forEach(mentions::putIfAbsent);
    }

    void add(Span span, Mention.Kind kind) {
        mentions.putIfAbsent(span, new Mention(span, kind));
    }

    void addRole(String role) {
        roles.add(role);
    }

    void learnGender(String found) {
        if (gender.isEmpty()) {
            gender = found;
        }
    }

    /** {@code he} stood for it. */
    void learnPerson() {
        if (!names.isEmpty() && type() == EntityType.OTHER) {
            type = EntityType.PERSON;
        }
    }

    void speak() {
        speaks = true;
    }

    List<NameMention> names() {
        return names;
    }

    Set<String> roles() {
        return roles;
    }

    String gender() {
        return gender;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether a mention of it was a source so far. */
    boolean hasSpoken() {
        return spoken;
    }

    void spoke() {
        spoken = true;
    }

    boolean isPlural() {
        return plural;
    }

    boolean speaks() {
        return speaks;
    }

    String description() {
        return description;
    }

    /** The type that most of its names were tagged with. */
    EntityType type() {
        if (type == null) {
            type = names.isEmpty() ? described : vote();
        }
        return type;
    }

    private EntityType vote() {
        Map<NameType, Double> votes = new EnumMap<>(NameType.class);
        for (NameMention name : names) {
            // more words tell more: the surname alone is often taken for something else
            votes.merge(name.type(), name.score() * (name.form().length() + (name.titled() ? 2 : 0)), Double::sum);
        }
        NameType best = NameType.OTHER;
        for (Map.Entry<NameType, Double> vote : votes.entrySet()) {
            if ((best == NameType.OTHER && vote.getKey() != NameType.OTHER)
                    || vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        return names.stream().anyMatch(NameMention::titled) ? EntityType.PERSON : EntityType.valueOf(best.name());
    }

    boolean isPerson() {
        return type() == EntityType.PERSON;
    }

    /** Its fullest name: most parts, then the most frequent, then the first. */
    String name() {
        if (names.isEmpty()) {
            return description;
        }
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(n -> counts.merge(n.span().text(), 1, Integer::sum));
        Optional<String> known = names.stream()
                .map(n -> n.span().text())
                .filter(n -> NameForm.of(n).key().equals(key))
                .findFirst();
        if (type() == EntityType.PLACE && known.isPresent()) {
            return known.get();
        }
        return names.stream()
                .max(Comparator.comparingInt((NameMention n) -> n.form().length())
                        .thenComparingInt(n -> counts.getOrDefault(n.span().text(), 0))
                        .thenComparing(n -> n.span().start(), Comparator.reverseOrder()))
                .map(n -> n.span().text().replaceAll("\\s+", " "))
                .orElse(description);
    }

    boolean hasMentions() {
        return !mentions.isEmpty();
    }

    Span firstMention() {
        return mentions.firstKey();
    }

    Entity entity(String id) {
        return new Entity(id, type(), name(), List.copyOf(roles), List.copyOf(mentions.values()));
    }
}
