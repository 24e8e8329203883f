import { POST } from "../receiver";

export default defineEventHandler((event) => POST(toWebRequest(event)));
