import { All, Controller, Req, Res } from "@nestjs/common";
import type { Request, Response } from "express";
import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "./receiver.js";

const listener = toNodeListener(POST);

@Controller("webhooks")
export class WebhooksController {
  @All()
  receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    return listener(request, response);
  }
}
