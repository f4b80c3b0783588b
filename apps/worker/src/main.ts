import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '@shidian/platform/config/config.js';
import { JsonLogger } from '@shidian/platform/logging/logger.js';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfig()), {
  logger: new JsonLogger('worker'),
});
// On SIGTERM and SIGINT: takes no new job, finishes the running ones, ends.
app.enableShutdownHooks();
