import 'reflect-metadata';
import { Module, type Provider } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { JobCatalogue } from './job-catalogue.js';
import { type AnyJob, type JobHandler, type JobItem, defineJob } from './job.js';
import { HandlesJob, JobRegistry } from './registry.js';

type Case = { caseId: string };
const send = defineJob<Case>('test.send');
const count = defineJob<Case>('test.count', { bulk: { maxSize: 10 } });

@HandlesJob(send)
class Send implements JobHandler<Case> {
  async handle(): Promise<void> {}
}

@HandlesJob(send)
class SendAgain implements JobHandler<Case> {
  async handle(): Promise<void> {}
}

@HandlesJob(count)
class Count implements JobHandler<Case> {
  async handle(): Promise<void> {}
  async handleMany(_items: readonly JobItem<Case>[]): Promise<void> {}
}

async function registry(jobs: readonly AnyJob[], providers: Provider[]): Promise<JobRegistry> {
  @Module({ imports: [DiscoveryModule], providers })
  class RootModule {}
  const app = await NestFactory.createApplicationContext(RootModule, { logger: false });
  return new JobRegistry(app.get(DiscoveryService), new JobCatalogue(jobs));
}

describe('JobRegistry', () => {
  it('finds the one handler of each declared job', async () => {
    const found = await registry([send, count], [Send, { provide: 'other', useFactory: () => new Count() }]);
    found.load();
    expect(found.find('test.send')).toBeInstanceOf(Send);
    expect(found.find('test.count')).toBeInstanceOf(Count);
    expect(found.find('test.unknown')).toBeUndefined();
  });

  it.each<[string, readonly AnyJob[], Provider[], string[]]>([
    ['a declared job without handler', [send, count], [Send], ['job test.count has no handler']],
    ['a handler of an undeclared job', [send], [Send, Count], ['Count handles job test.count, which is not declared']],
    [
      'a handler of another job of the same name',
      [defineJob<Case>('test.send')],
      [Send],
      ['Send handles job test.send, which is not declared'],
    ],
    ['two handlers of one job', [send], [Send, SendAgain], ['Send and SendAgain both handle job test.send']],
    [
      'all faults at once',
      [send, count],
      [Send, SendAgain],
      ['Send and SendAgain both handle job test.send', 'job test.count has no handler'],
    ],
  ])('refuses %s', async (_what, jobs, providers, faults) => {
    const found = await registry(jobs, providers);
    expect(() => found.load()).toThrow(expect.objectContaining({ name: 'JobRegistryError', faults }));
  });

  it('takes an alias for the handler that it is', async () => {
    const found = await registry([send], [Send, { provide: 'alias', useExisting: Send }]);
    expect(() => found.load()).not.toThrow();
  });
});

describe('defineJob', () => {
  it.each(['send', 'test.', 'Test.send', 'test.send.now', 'test.send:1'])('refuses the name %s', (name) => {
    expect(() => defineJob(name)).toThrow('<context>.<verb-noun>');
  });

  it.each([1, 1_001, Number.NaN])('refuses bulks of %s', (maxSize) => {
    expect(() => defineJob('test.send', { bulk: { maxSize } })).toThrow('2 to 1,000');
  });

  it('refuses two jobs of one name', () => {
    expect(() => new JobCatalogue([send, defineJob('test.send')])).toThrow('declared twice');
  });
});

class SendSchools {
  async handle(payload: { schoolId: string }): Promise<void> {
    void payload.schoolId;
  }
}

// Checked by the compiler: a line that stops being an error fails the type check.
export function misfits(): void {
  // @ts-expect-error a bulk job asks for handleMany
  HandlesJob(count)(Send);
  // @ts-expect-error the payload has no schoolId
  HandlesJob(send)(SendSchools);
}
