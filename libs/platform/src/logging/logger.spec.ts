import { runInScope, systemScope } from '../context/scope.js';
import { JsonLogger } from './logger.js';

const lines: Record<string, unknown>[] = [];
const logger = (level?: string) =>
  new JsonLogger(
    'api',
    { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
    level,
  );
const last = () => lines.at(-1);

describe('JsonLogger', () => {
  beforeEach(() => lines.splice(0));

  it('writes one JSON line with level, time, process and context', () => {
    logger().log('started', 'Boot');
    expect(last()).toMatchObject({ level: 'info', name: 'api', context: 'Boot', msg: 'started', pid: process.pid });
    expect(new Date(String(last()?.['time'])).getTime()).toBeGreaterThan(0);
  });

  it('adds the request and the tenant of the scope, and nothing outside one', () => {
    runInScope(systemScope('request-7', 'tenant-1'), () =>
      logger().warn({ event: 'job.late', job: 'evaluate' }, 'Jobs'),
    );
    expect(last()).toMatchObject({
      level: 'warn',
      event: 'job.late',
      job: 'evaluate',
      requestId: 'request-7',
      tenantId: 'tenant-1',
    });
    logger().log('alone');
    expect(last()).not.toHaveProperty('requestId');
  });

  it('keeps secrets and personal numbers out, however deep', () => {
    const secret = 'hunter2';
    logger().error(
      {
        event: 'x',
        password: secret,
        headers: { Authorization: secret, cookie: secret, accept: '*/*' },
        list: [{ apiKey: secret, refresh_token: secret }],
        url: `postgres://app:${secret}@db/x`,
        header: `Bearer ${secret}`,
        person: '张三 11010519491231002X',
        bytes: Buffer.from(secret),
      },
      'Test',
    );
    expect(JSON.stringify(last())).not.toContain(secret);
    expect(last()).toMatchObject({
      headers: { Authorization: '[redacted]', cookie: '[redacted]', accept: '*/*' },
      url: 'postgres://app:[redacted]@db/x',
      person: '张三 110105********002X',
      bytes: '[7 bytes]',
    });
  });

  it('tells of an error its type, message, code, stack and cause, not the parameters of its statement', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(a@b.cn)',
      parameters: ['a@b.cn'],
    });
    logger().error(new Error('not saved postgres://u:p@h', { cause }), undefined, 'Database');
    expect(JSON.stringify(last())).not.toContain('a@b.cn');
    expect(last()).toMatchObject({
      context: 'Database',
      error: {
        type: 'Error',
        message: 'not saved postgres://u:[redacted]@h',
        cause: { code: '23505', message: 'duplicate key' },
      },
    });
  });

  it('survives what cannot be written as JSON', () => {
    const loop: Record<string, unknown> = { big: 1n };
    loop['self'] = loop;
    logger().log(loop, 'Test');
    expect(last()).toMatchObject({ big: '1' });
    logger().log(undefined);
    expect(last()).toMatchObject({ msg: 'undefined' });
  });

  it('leaves out what is below its level, and Nest’s own chatter', () => {
    logger('warn').log('quiet');
    logger('info').debug('quiet');
    logger('info').log('Mapped {/x, GET} route', 'RouterExplorer');
    expect(lines).toEqual([]);
    logger('debug').log('Mapped {/x, GET} route', 'RouterExplorer');
    expect(last()).toMatchObject({ level: 'debug' });
  });
});
