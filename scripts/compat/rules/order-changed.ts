import type { CompatRule } from "../rule.js";

/** The same members are in another order. */
export const orderChanged: CompatRule = {
  name: "order-changed",
  category: "published",
  level: "patch",
  why: "Printed files list them in another order; no name, no type and no verdict changes.",
  advice: "Nothing.",
  takes: ({ aspect }) => aspect === "order",
};
