import { remembered } from "./memory.js";

// Before anything is drawn: what needs scripts is shown, and the theme is the one that the reader chose.
document.documentElement.classList.add("scripted");
const theme = remembered("theme");
if (theme !== undefined) document.documentElement.dataset.theme = theme;
