import "reflect-metadata";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { WebhooksController } from "./webhooks.controller.js";

@Module({ controllers: [WebhooksController] })
class AppModule {}

async function start(): Promise<void> {
  // Nest's parser keeps the bytes, which are what CodeQR signed; its own limit is 100 kB.
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { rawBody: true });
  app.useBodyParser("json", { limit: "4mb" });
  await app.listen(process.env.PORT ?? 8080);
}

void start();
