import type { ActionFunctionArgs } from "react-router";
import { POST } from "../receiver";

export const action = ({ request }: ActionFunctionArgs) => POST(request);
