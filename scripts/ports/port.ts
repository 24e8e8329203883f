import type { ConvenienceRenderer, TargetLanguage } from "quicktype-core";
import type { Json } from "../payloads/examples.js";
import type { PortEvent, PortModel, PortProperty } from "./port-model.js";

/** A file of a port: its path below the port's folder, and its text. */
export interface PortFile {
  readonly path: string;
  readonly text: string;
}

/** How names are found that are legal and usual in a language. */
export interface Naming {
  // quicktype's own classes for the language. Their constructors differ, and what they share is protected: hence the `any`.
  readonly Language: new () => TargetLanguage;
  readonly Renderer: new (...args: any[]) => ConvenienceRenderer;
  readonly options: any;
  /** Where the name of a constant is unique: in the package, in the type, or among the values of its property. */
  readonly constantsIn: "package" | "type" | "property";
  /** The name of the constant for a known value of a property: `DEVICE_MOBILE`. */
  constant(owner: { readonly typeName: string }, property: Pick<PortProperty, "name" | "jsonName">, value: string): string;
}

/** A language that there is a port to. */
export interface Port {
  /** The name of its folder below ports/, and of its package below generated/. */
  readonly name: string;
  readonly naming: Naming;
  /** Prints the files that depend on the contract. A pure function. */
  print(model: PortModel): readonly PortFile[];
  /** Prints the file from which the package's testing part takes a body of each event, by the event's name. */
  samples(bodies: Readonly<Record<string, Json>>): PortFile;
  /** A file that receives a delivery of an event: it verifies and parses the body, prints what the event's `reads` lead to, says why a signed body is invalid, and gives the status to answer with. */
  usage(event: PortEvent): string;
}
