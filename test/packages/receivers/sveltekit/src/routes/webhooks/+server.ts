import type { RequestHandler } from "./$types";
import { POST as receive } from "../../receiver";

export const POST: RequestHandler = ({ request, platform }) => receive(request, platform);
