/** A setting is missing or wrong; says which, and what it should be. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** Settings of a process, read once from the environment. */
export interface Config {
  /** Application role's URL. */
  readonly databaseUrl: string;
  /** Verifier role's URL, through which the public reads; null where nothing is public. */
  readonly verifierDatabaseUrl: string | null;
  /** Queue role's URL: the relay, and the queue itself where there is no Redis. */
  readonly queueDatabaseUrl: string;
  readonly redisUrl: string | null;
  readonly port: number;
  readonly host: string;
  /** The address at which the public reaches the product; it stands in certificates, so it never changes lightly. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Keys that seal personal data and signing keys; null: those of the data folder, which production does not allow. */
  readonly secretKeys: string | null;
  /** Production asks for HTTPS cookies, hides introspection, and never lists demo accounts. */
  readonly production: boolean;
  /** A demo instance lists its accounts on the sign-in page. */
  readonly demo: boolean;
  /** Who may send documents that are not the console's own: holders of a token, or anybody signed in (development). */
  readonly freeDocuments: 'token' | 'all';
  readonly poolSize: number;
  /** Where HTTPS ends before this process, the client's address is in X-Forwarded-For. */
  readonly trustProxy: boolean;
  /** Requests a minute from one address before the API answers 429. */
  readonly requestsPerMinute: number;
}

/** Reads the settings; throws ConfigError on the first that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError(`PORT must be 0 to 65535, not "${env['PORT']}"`);
  const poolSize = Number(env['DATABASE_POOL'] ?? 10);
  if (!Number.isInteger(poolSize) || poolSize < 1) throw new ConfigError(`DATABASE_POOL must be a positive number`);
  // Generous for a school behind one router, a wall for a script.
  const requestsPerMinute = Number(env['REQUESTS_PER_MINUTE'] ?? 1_200);
  if (!Number.isInteger(requestsPerMinute) || requestsPerMinute < 1) {
    throw new ConfigError('REQUESTS_PER_MINUTE must be a positive number');
  }
  const databaseUrl = required(env, 'DATABASE_URL');
  const production = env['NODE_ENV'] === 'production';
  const secretKeys = production ? required(env, 'SECRET_KEYS') : env['SECRET_KEYS'] || null;
  return {
    databaseUrl,
    verifierDatabaseUrl: env['VERIFIER_DATABASE_URL'] || null,
    queueDatabaseUrl: required(env, 'QUEUE_DATABASE_URL'),
    redisUrl: env['REDIS_URL'] || null,
    port,
    host: env['HOST'] ?? '127.0.0.1',
    publicUrl: publicUrl(production ? required(env, 'PUBLIC_URL') : env['PUBLIC_URL'] || `http://localhost:${port}`),
    dataDir: env['DATA_DIR'] ?? '.data',
    secretKeys,
    production,
    demo: env['DEMO'] === '1',
    freeDocuments: env['GRAPHQL_FREE_DOCUMENTS'] === 'all' ? 'all' : 'token',
    poolSize,
    trustProxy: env['TRUST_PROXY'] === '1',
    requestsPerMinute,
  };
}

function publicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  // A certificate's issuer is named by host and port alone.
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username)
    throw new ConfigError(`PUBLIC_URL must read https://host or https://host:port, not "${text}"`);
  return url.origin;
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is not set`);
  return value;
}
