import { startChecker } from "./checker/start-checker.js";
import { startCopying } from "./copy.js";
import { startCurrentEvent } from "./current-event.js";
import { startLanguages } from "./languages.js";
import { startSearch } from "./search.js";
import { startTheme } from "./theme.js";
import { startTree } from "./tree.js";

startTheme();
startTree();
startLanguages();
startCopying();
startSearch();
startChecker();
startCurrentEvent();
