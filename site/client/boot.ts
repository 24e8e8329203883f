import { remembered } from "./memory.js";

// Before anything is drawn: shows the parts that need scripts, and sets the theme that the reader chose.
document.documentElement.classList.add("scripted");
const theme = remembered("theme");
if (theme !== undefined) document.documentElement.dataset.theme = theme;
