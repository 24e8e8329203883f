import type { Level } from "./rule.js";

type Core = readonly [major: number, minor: number, patch: number];

/**
 * The lowest version with which changes may be released, by semver: a breaking change raises the first number that is not zero, the one that `^` keeps.
 *
 * So below 1.0.0 a breaking change needs a minor version and all others a patch. After a prerelease of a version, that version is due: a prerelease promises nothing.
 *
 * @param level The most serious level of the changes.
 * @param base The version of the earlier release.
 * @returns Undefined when `base` is not a semver version.
 */
export function dueVersion(level: Level, base: string): string | undefined {
  const core = coreOf(base);
  if (core === undefined) return undefined;
  const [major, minor, patch] = core;
  if (isPrerelease(base)) return core.join(".");
  if (level === "major") return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return level === "minor" && major > 0 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether `version` is the one that is due after `base`, or a later one. A prerelease of it is enough. */
export function isEnough(version: string, due: string, base: string): boolean {
  const [core, dueCore] = [coreOf(version), coreOf(due)];
  if (core === undefined || dueCore === undefined || version === base) return false;
  const first = core.findIndex((part, index) => part !== dueCore[index]);
  return first === -1 || (core[first] ?? 0) > (dueCore[first] ?? 0);
}

function coreOf(version: string): Core | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version)?.slice(1).map(Number);
  return parts === undefined ? undefined : (parts as unknown as Core);
}

function isPrerelease(version: string): boolean {
  return /^\d+\.\d+\.\d+-/.test(version);
}
