import type { StoredFile } from './stored-file.js';

/** Headers of a download: whatever the bytes are, no browser runs them on the product's origin. */
export function downloadHeaders(
  file: Pick<StoredFile, 'name' | 'contentType' | 'size' | 'sha256'>,
): Record<string, string> {
  const fallback = file.name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_');
  // encodeURIComponent leaves these four, which RFC 8187 does not allow.
  const extended = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': file.contentType ?? 'application/octet-stream',
    'content-length': String(file.size),
    'content-disposition': `attachment; filename="${fallback}"; filename*=UTF-8''${extended}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    ...(file.sha256 ? { etag: `"${file.sha256}"` } : {}),
  };
}
