import type { Rule } from "./rule.js";
import { allowedKeywords } from "./rules/allowed-keywords.js";
import { constNamesEvent } from "./rules/const-names-event.js";
import { deliveredAs } from "./rules/delivered-as.js";
import { deliveredAt } from "./rules/delivered-at.js";
import { deliveredValues } from "./rules/delivered-values.js";
import { descriptionPresent } from "./rules/description-present.js";
import { eventShape } from "./rules/event-shape.js";
import { evidence } from "./rules/evidence.js";
import { idMatchesPath } from "./rules/id-matches-path.js";
import { keywordFitsType } from "./rules/keyword-fits-type.js";
import { knownFormats } from "./rules/known-formats.js";
import { knownValues } from "./rules/known-values.js";
import { objectUsed } from "./rules/object-used.js";
import { plainText } from "./rules/plain-text.js";
import { propertyNames } from "./rules/property-names.js";
import { refResolves } from "./rules/ref-resolves.js";
import { refStandsAlone } from "./rules/ref-stands-alone.js";
import { requiredDeclared } from "./rules/required-declared.js";
import { titleFree } from "./rules/title-free.js";
import { titleNamesType } from "./rules/title-names-type.js";
import { typePresent } from "./rules/type-present.js";

/** Every convention that the schemas follow. */
export const rules: readonly Rule[] = [
  allowedKeywords,
  constNamesEvent,
  deliveredAs,
  deliveredAt,
  deliveredValues,
  descriptionPresent,
  eventShape,
  evidence,
  idMatchesPath,
  keywordFitsType,
  knownFormats,
  knownValues,
  objectUsed,
  plainText,
  propertyNames,
  refResolves,
  refStandsAlone,
  requiredDeclared,
  titleFree,
  titleNamesType,
  typePresent,
];
