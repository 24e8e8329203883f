import { chosen } from "./address.js";
import { layOutLater } from "./later-layout.js";
import { remembered } from "./memory.js";

// Before anything is drawn: shows the parts that need scripts, and sets the theme and the form that the reader chose.
const root = document.documentElement;
root.classList.add("scripted");
const theme = remembered("theme");
if (theme !== undefined) root.dataset.theme = theme;
if (chosen("form") === "delivered") root.dataset.form = "delivered";
layOutLater();
