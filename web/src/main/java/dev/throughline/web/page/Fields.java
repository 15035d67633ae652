package dev.throughline.web.page;

import static dev.throughline.web.page.Markup.el;

import java.util.List;
import org.jsoup.nodes.Element;

/** The fields of forms, each with its label. */
final class Fields {
    private Fields() {}

    static Element text(String name, String label, Ask ask) {
        return field(label, input(name, "text", ask.text(name)));
    }

    /** A text with what can be chosen for it; each option is its value, then what is shown. */
    static Element suggested(String name, String label, List<List<String>> options, Ask ask) {
        Element list = el("datalist#for-" + name);
        for (List<String> option : options) {
            list.appendChild(el("option", option.getLast()).attr("value", option.getFirst()));
        }
        return field(label, input(name, "text", ask.text(name)).attr("list", "for-" + name))
                .appendChild(list);
    }

    static Element day(String name, String label, Ask ask) {
        String value = ask.text(name);
        var day = name.equals("to") ? ask.to(name) : ask.from(name);
        return field(label, input(name, "date", day == null ? value : day.toString()));
    }

    /** A choice; each option is its value, then what is shown. */
    static Element choice(String name, String label, List<List<String>> options, Ask ask) {
        Element select = el("select").attr("name", name);
        for (List<String> option : options) {
            Element one = el("option", option.getLast()).attr("value", option.getFirst());
            if (option.getFirst().equals(ask.text(name))) {
                one.attr("selected", "");
            }
            select.appendChild(one);
        }
        return field(label, select);
    }

    static Element tick(String name, String label, Ask ask) {
        Element box = input(name, "checkbox", "yes");
        if (ask.has(name)) {
            box.attr("checked", "");
        }
        return el("label.tick", box, " " + label);
    }

    /** The way back to everything; there, but not seen, where nothing is narrowed. */
    static Element all(String path, String label, boolean hidden) {
        Element link = Markup.link("a.all", path, label);
        return hidden ? link.attr("hidden", "") : link;
    }

    static Element hidden(String name, String value) {
        return input(name, "hidden", value);
    }

    private static Element input(String name, String type, String value) {
        return el("input").attr("type", type).attr("name", name).attr("value", Shown.text(value));
    }

    private static Element field(String label, Element input) {
        return el("label.field", el("span", label), input);
    }
}
