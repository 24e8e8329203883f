import { createHash } from "node:crypto";
import type { RepositoryCopy } from "./repository-copy.js";
import { otherEvent } from "./some-event.js";

// The changes to the contract that CONTRIBUTING.md describes, as a person makes them in a copy of the repository.

const link = "schemas/objects/link.schema.json";
export const tag = "schemas/objects/tag.schema.json";
export const schemaOf = (event: string) => `schemas/events/${event}.schema.json`;

const checksums = "test/support/documented-checksums.json";

/** An optional property. */
export const note = { type: ["string", "null"], description: "What a person has noted.", "x-evidence": "docs" };

/** A change, from the first edit to the last command. */
export interface ContractChange {
  readonly name: string;
  make(copy: RepositoryCopy): void;
}

/** Every kind of change. */
export const contractChanges: readonly ContractChange[] = [
  {
    name: "add an optional property",
    make: (copy) => {
      copy.change(link, ({ properties }) => (properties.note = note));
      copy.generate();
    },
  },
  {
    name: "add a required property",
    make: (copy) => {
      requireNote(copy);
      addNoteTo(copy, copy.generate().stderr);
      copy.generate();
    },
  },
  {
    name: "add a known value",
    make: (copy) => {
      addKnownValue(copy);
      copy.generate();
    },
  },
  {
    name: "rename a property",
    make: (copy) => {
      renameDomain(copy);
      renameDomainIn(copy, copy.generate().stderr);
      copy.generate();
    },
  },
  {
    name: "make a property nullable",
    make: (copy) => {
      allowNull(copy);
      copy.generate();
      copy.generate("--renew");
    },
  },
  {
    name: "remove a property",
    make: (copy) => {
      removeProperty(copy);
      copy.generate();
      copy.generate("--prune");
    },
  },
  {
    name: "add an event",
    make: (copy) => {
      addEvent(copy);
      copy.generate();
    },
  },
  {
    name: "add an event with an object",
    make: (copy) => {
      addEvent(copy);
      addObject(copy);
      copy.generate();
    },
  },
  {
    name: "remove an event",
    make: (copy) => {
      copy.delete(schemaOf(otherEvent));
      copy.generate();
      copy.generate("--prune");
    },
  },
];

/** A tag must have a note. */
export function requireNote(copy: RepositoryCopy): void {
  copy.change(tag, (schema) => {
    schema.properties.note = { type: "string", description: "What a person has noted." };
    schema.required.push("note");
  });
}

/** Adds the note to the bodies that the command names. */
export function addNoteTo(copy: RepositoryCopy, stderr: string): void {
  for (const [, path = ""] of stderr.matchAll(/(examples\/\S+) lacks/g))
    copy.change(path, ({ data }) => {
      for (const holder of [data, data.link, data.page, data.qrcode]) for (const item of holder?.tags ?? []) item.note = "text";
    });
}

export function addKnownValue(copy: RepositoryCopy): void {
  copy.change(tag, ({ properties }) => properties.color["x-known-values"].push("ultraviolet"));
}

/** A link's domain is called host, and may still be delivered as domain. */
export function renameDomain(copy: RepositoryCopy): void {
  copy.change(link, (schema) => {
    const { domain, ...properties } = schema.properties;
    schema.properties = { host: { ...domain, "x-delivered-as": "domain" }, ...properties };
    schema.required = schema.required.map((name: string) => (name === "domain" ? "host" : name));
  });
}

/** Renames the domain in the documented samples that the command names. Returns their paths. */
export function renameDomainIn(copy: RepositoryCopy, stderr: string): readonly string[] {
  const paths = [...stderr.matchAll(/(examples\/documented\/\S+) has \S+\/domain, which is \S+\/host in the documented form/g)].map(
    ([, path = ""]) => path,
  );
  for (const path of paths) copy.write(path, copy.read(path).replace('"domain":', '"host":'));
  copy.change(checksums, (sums) => {
    for (const path of paths) sums[path.slice(path.lastIndexOf("/") + 1)] = createHash("sha256").update(copy.read(path)).digest("hex");
  });
  return paths;
}

export function allowNull(copy: RepositoryCopy): void {
  copy.change(link, ({ properties }) => (properties.domain.type = ["string", "null"]));
}

export function removeProperty(copy: RepositoryCopy): void {
  copy.change(link, ({ properties }) => delete properties.folderId);
}

/** An event whose data is that of link.clicked. */
export function addEvent(copy: RepositoryCopy): void {
  const renamed = (text: string) => text.replaceAll("link.clicked", "link.shared").replaceAll("LinkClicked", "LinkShared");
  copy.write(schemaOf("link.shared"), renamed(copy.read(schemaOf("link.clicked"))));
  copy.write("examples/derived/link.shared.json", renamed(copy.read("examples/documented/link.clicked.json")));
}

/** The data of that event has an object of its own. */
export function addObject(copy: RepositoryCopy): void {
  const renamed = (text: string) => text.replaceAll("objects/tag.schema.json", "objects/share.schema.json").replace('"Tag"', '"Share"');
  copy.write("schemas/objects/share.schema.json", renamed(copy.read(tag)));
  copy.change(schemaOf("link.shared"), ({ properties: { data } }) => {
    data.properties.share = { $ref: "../objects/share.schema.json" };
    data.required.push("share");
  });
  copy.change("examples/derived/link.shared.json", ({ data }) => (data.share = { id: "share_1", name: "Ours", color: "red" }));
}
