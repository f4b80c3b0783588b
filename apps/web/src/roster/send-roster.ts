import type { TFunction } from 'i18next';
import { mutate } from '../api/mutate';
import { uploadFile } from '../api/upload';
import {
  PreviewRosterImportDocument,
  type StartRosterImportInput,
  StartRosterImportDocument,
} from '../generated/graphql';

/** The id of an import that has begun, or what went wrong. */
export type Sent = { id: string } | { problem: string };

const start = async (t: TFunction, input: StartRosterImportInput) => {
  const answer = await mutate(StartRosterImportDocument, { input });
  if (!answer.ok) return { problem: t(`failure.${answer.failure.kind}.text`) };
  const { rosterImport, uploadUrl, userErrors } = answer.data.startRosterImport;
  if (!rosterImport || userErrors.length > 0) return { problem: userErrors.map(({ message }) => message).join(' ') };
  return { id: rosterImport.id, uploadUrl: uploadUrl ?? null };
};

/** Has a pasted roster checked. */
export async function sendText(t: TFunction, programmeId: string, text: string): Promise<Sent> {
  return start(t, { programmeId, text });
}

/** Sends a file, and has it checked once it is there. */
export async function sendFile(
  t: TFunction,
  programmeId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Sent> {
  const begun = await start(t, { programmeId, name: file.name, size: file.size });
  if ('problem' in begun) return begun;
  const { id, uploadUrl } = begun;
  const announced = Promise.resolve({ ok: true as const, data: { uploadUrl, userErrors: [] } });
  const end = await uploadFile(announced, { file, onProgress });
  if (end.kind === 'failed') return { problem: t(`failure.${end.failure.kind}.text`) };
  if (end.kind === 'refused') return { problem: end.errors.map(({ message }) => message).join(' ') };
  const answer = await mutate(PreviewRosterImportDocument, { input: { id } });
  if (!answer.ok) return { problem: t(`failure.${answer.failure.kind}.text`) };
  const { userErrors } = answer.data.previewRosterImport;
  return userErrors.length > 0 ? { problem: userErrors.map(({ message }) => message).join(' ') } : { id };
}
