import { Readable } from 'node:stream';
import type { RosterResolution } from '@shidian/contract/roster-imports.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { CertifyingBody } from './certifying-body.js';
import { rosterBook, type RosterLine } from './roster-book.js';

/** Sends a roster in and has it checked; answers the import, which waits to be confirmed. */
export async function previewRoster(
  body: CertifyingBody,
  enroller: Actor,
  name: string,
  lines: readonly RosterLine[],
): Promise<string> {
  const { base, imports } = body.services;
  const content = await rosterBook(lines);
  const { id, fileId } = await base.as(enroller, () =>
    imports.start({ programmeId: body.programmeId, name, size: content.length }, 'zh-CN'),
  );
  await base.inScopeOf(enroller, () => base.files.receive(fileId ?? '', Readable.from([content])));
  await base.as(enroller, () => imports.preview(id));
  await body.runJobs();
  return id;
}

/** Imports a roster to its end; possible duplicates are all resolved in one way. The worker decides on what was enrolled. */
export async function importRoster(
  body: CertifyingBody,
  enroller: Actor,
  name: string,
  lines: readonly RosterLine[],
  resolution: RosterResolution = 'SKIP',
): Promise<string> {
  const { base, imports } = body.services;
  const id = await previewRoster(body, enroller, name, lines);
  await base.as(enroller, () => imports.resolve({ id, resolution }));
  await base.as(enroller, () => imports.confirm(id));
  await body.runJobs();
  return id;
}
