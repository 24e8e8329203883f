import { addressChanged } from "./rules/address-changed.js";
import { apiAdded } from "./rules/api-added.js";
import { apiChanged } from "./rules/api-changed.js";
import { apiRemoved } from "./rules/api-removed.js";
import { artefactRemoved } from "./rules/artefact-removed.js";
import { becameOptional } from "./rules/became-optional.js";
import { becameRequired } from "./rules/became-required.js";
import { bodyRefused } from "./rules/body-refused.js";
import { dateTimeChecked } from "./rules/date-time-checked.js";
import { dateTimeUnchecked } from "./rules/date-time-unchecked.js";
import { dateTypeChanged } from "./rules/date-type-changed.js";
import { deliveredFormAdded } from "./rules/delivered-form-added.js";
import { deliveredFormDropped } from "./rules/delivered-form-dropped.js";
import { eventAdded } from "./rules/event-added.js";
import { eventRemoved } from "./rules/event-removed.js";
import { formatAnnotated } from "./rules/format-annotated.js";
import { knownValueAdded } from "./rules/known-value-added.js";
import { knownValueRemoved } from "./rules/known-value-removed.js";
import { nullAllowed } from "./rules/null-allowed.js";
import { nullRefused } from "./rules/null-refused.js";
import { objectAdded } from "./rules/object-added.js";
import { objectRemoved } from "./rules/object-removed.js";
import { orderChanged } from "./rules/order-changed.js";
import { portConstantRemoved } from "./rules/port-constant-removed.js";
import { portNameChanged } from "./rules/port-name-changed.js";
import { portPrintedOtherwise } from "./rules/port-printed-otherwise.js";
import { propertyAdded } from "./rules/property-added.js";
import { propertyRemoved } from "./rules/property-removed.js";
import { propertyRenamed } from "./rules/property-renamed.js";
import { readStopsCompiling } from "./rules/read-stops-compiling.js";
import { referenceChanged } from "./rules/reference-changed.js";
import { scopeChanged } from "./rules/scope-changed.js";
import { textChanged } from "./rules/text-changed.js";
import { typeChanged } from "./rules/type-changed.js";
import { typeRenamed } from "./rules/type-renamed.js";
import { valuesRefused } from "./rules/values-refused.js";
import { valuesWidened } from "./rules/values-widened.js";
import type { CompatRule } from "./rule.js";

/** Every kind of change that the gate can name. */
export const compatRules: readonly CompatRule[] = [
  addressChanged,
  apiAdded,
  apiChanged,
  apiRemoved,
  artefactRemoved,
  becameOptional,
  becameRequired,
  bodyRefused,
  dateTimeChecked,
  dateTimeUnchecked,
  dateTypeChanged,
  deliveredFormAdded,
  deliveredFormDropped,
  eventAdded,
  eventRemoved,
  formatAnnotated,
  knownValueAdded,
  knownValueRemoved,
  nullAllowed,
  nullRefused,
  objectAdded,
  objectRemoved,
  orderChanged,
  portConstantRemoved,
  portNameChanged,
  portPrintedOtherwise,
  propertyAdded,
  propertyRemoved,
  propertyRenamed,
  readStopsCompiling,
  referenceChanged,
  scopeChanged,
  textChanged,
  typeChanged,
  typeRenamed,
  valuesRefused,
  valuesWidened,
];
