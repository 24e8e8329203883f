export { POST } from "../../receiver";
