import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '@shidian/platform/config/config.js';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfig()), {
  logger: new ConsoleLogger({ json: true }),
});
// On SIGTERM and SIGINT: takes no new job, finishes the running ones, ends.
app.enableShutdownHooks();
