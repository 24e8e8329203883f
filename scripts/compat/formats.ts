import { formatNames, openFormats } from "../contract/formats.js";

/** Whether a format is one that the validators of received bodies check. */
export function isOpenFormat(format: unknown): boolean {
  return typeof format === "string" && Object.hasOwn(openFormats, format);
}

/** Whether it is a format of the contract. */
export function isFormat(format: unknown): boolean {
  return formatNames.some((name) => name === format);
}

/** Whether it is not a format, or one that only strict validators check. */
export function isAnnotation(format: unknown): boolean {
  return format === undefined || (isFormat(format) && !isOpenFormat(format));
}
