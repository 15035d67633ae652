package dev.throughline.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.throughline.contract.Schema;
import java.util.List;

/** JSON held to the documented schemas. */
final class Json {
    private Json() {}

    /** What a schema says against a document. */
    static List<String> errors(Schema schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
