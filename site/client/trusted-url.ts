/** What browsers have that check which addresses scripts are loaded from. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The scripts beside the page, and nothing else. */
const scripts = ["contract.js", "judge.js"];

// Made once, and by the first who asks: in a page without workers, two scripts have this code.
let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The address of a script beside the page, in the form that the page's security policy asks for. */
export function trustedUrl(name: string): string {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("own-scripts", { createScriptURL: own });
  return policy?.createScriptURL(name) ?? own(name);
}

function own(name: string): string {
  if (!scripts.includes(name)) throw new TypeError(`${name} is none of the page's scripts`);
  return name;
}
