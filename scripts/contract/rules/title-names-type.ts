import type { Rule } from "../rule.js";
import { isEventFile } from "../schema-file.js";

export const titleNamesType: Rule = {
  name: "title-names-type",
  description:
    "An object with properties has a `title` in PascalCase, unique even without regard to case, which names its type in every language; an event's ends in `Event`.",
  check({ schema, pointer, file, set, report }) {
    if (schema.properties === undefined) {
      if (schema.title !== undefined) report(`has the title ${schema.title} but no properties; only a type has a title`, "title");
      return;
    }
    if (Object.keys(schema.properties).length === 0) {
      report("has empty properties, which do not make a type; declare one, or leave out properties, required and title", "properties");
      return;
    }
    const { title } = schema;
    if (title === undefined) {
      report("has properties but no title; give the type a name");
    } else if (!/^[A-Z][A-Za-z0-9]*$/.test(title)) {
      report(`has the title ${JSON.stringify(title)}; write it in PascalCase`, "title");
    } else if (isEventFile(file) && pointer === "" && !title.endsWith("Event")) {
      report(`has the title ${title}; the title of an event ends in Event`, "title");
    } else {
      const places = set.placesOfTitle.get(title.toLowerCase()) ?? [];
      const other = places.find((place) => place.file !== file || place.pointer !== pointer);
      const inOtherCase = other?.title === title ? "" : ` as ${other?.title}, which differs only by case`;
      if (other !== undefined)
        report(`has the title ${title}, which ${other.file.path}#${other.pointer} has too${inOtherCase}; choose another`, "title");
    }
  },
};
