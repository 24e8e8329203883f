export { repository } from "../../scripts/lib/repository.js";
