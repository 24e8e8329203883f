import { capitalized } from "../../lib/capitalized.js";

// Names of types, properties and values, in the conventions of languages.

/** The words of a name in any convention: `LinkClickedEvent`, `QRCode`, `short_link`, `link.clicked`. What no identifier can have separates words. */
function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `link_clicked_event` */
export function snakeCase(text: string): string {
  return words(text).join("_").toLowerCase();
}

/** `LINK_CLICKED_EVENT` */
export function screamingSnakeCase(text: string): string {
  return words(text).join("_").toUpperCase();
}

/** The name of the constant for a value, behind that of its property if it is given: `DEVICE_MOBILE`. It begins with a letter, whatever the two are called. */
export function constantName(...names: [value: string] | [property: string, value: string]): string {
  const name = names.map((text) => screamingSnakeCase(text) || "VALUE").join("_");
  return /^[A-Z]/.test(name) ? name : `VALUE_${name}`;
}

/** `LinkClickedEvent` */
export function pascalCase(text: string): string {
  return words(text).map(capitalized).join("");
}

/** `linkClickedEvent`, `qrCode` */
export function camelCase(text: string): string {
  const [first = "", ...others] = words(text);
  return [first.toLowerCase(), ...others.map(capitalized)].join("");
}
