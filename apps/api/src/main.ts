import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@shidian/platform/config/config.js';
import { createServer } from './server.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const config = readConfig();
const app = await createServer(config, { root });
await app.listen(config.port, config.host);
