import { failureOfStatus, type Failure } from './failure';
import type { Answer, UserError } from './mutate';
import { requestHeaders } from './request-headers';
import { sessionExpired } from '../session/session-events';

/** A file as the server stored it. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
}

/** The end of an upload. */
export type UploadAnswer =
  | { kind: 'stored'; file: UploadedFile }
  | { kind: 'refused'; errors: readonly UserError[] }
  | { kind: 'failed'; failure: Failure };

/** One file on its way. */
export interface UploadRequest {
  file: File;
  /** Share that has been sent, 0 to 1. */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const answerOf = (status: number, text: string): UploadAnswer => {
  const body = parse(text) as (UploadedFile & { userErrors?: UserError[] }) | null;
  if (body?.userErrors?.length) return { kind: 'refused', errors: body.userErrors };
  if (status >= 200 && status < 300 && body) return { kind: 'stored', file: body };
  if (status === 401) sessionExpired.emit();
  return { kind: 'failed', failure: failureOfStatus(status) };
};

/** Sends the bytes. `fetch` cannot report progress of a request, XMLHttpRequest can. */
const send = (url: string, { file, onProgress, signal }: UploadRequest): Promise<UploadAnswer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => resolve(answerOf(request.status, request.responseText));
    const fail = () => resolve({ kind: 'failed', failure: { kind: 'offline', requestId: null } });
    request.onerror = fail;
    request.onabort = fail;
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.open('PUT', url);
    request.setRequestHeader('content-type', 'application/octet-stream');
    Object.entries(requestHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.send(file);
  });

/** Where the bytes go, or why they may not. */
export interface Announced {
  uploadUrl?: string | null;
  userErrors: readonly UserError[];
}

/** Announces a file of a record, then sends its bytes to the address that was given. */
export async function uploadFile(announce: Promise<Answer<Announced>>, request: UploadRequest): Promise<UploadAnswer> {
  const answer = await announce;
  if (!answer.ok) return { kind: 'failed', failure: answer.failure };
  const { uploadUrl, userErrors } = answer.data;
  return uploadUrl ? send(uploadUrl, request) : { kind: 'refused', errors: userErrors };
}
