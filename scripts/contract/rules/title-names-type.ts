import type { Rule } from "../rule.js";
import { isEventFile } from "../schema-file.js";

export const titleNamesType: Rule = {
  name: "title-names-type",
  description:
    "An object with properties has a unique `title` in PascalCase, which names its type in every language; an event's ends in `Event`.",
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
      const others = set.placesOfTitle.get(title)?.filter((place) => place !== `${file.path}#${pointer}`) ?? [];
      if (others.length > 0) report(`has the title ${title}, which ${others[0]} has too; choose another`, "title");
    }
  },
};
