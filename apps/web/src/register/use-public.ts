import { useCallback, useEffect, useState } from 'react';
import { failureOfStatus, type Failure } from '../api/failure';

interface Asked<Content> {
  path: string;
  content: Content | null;
  failure: Failure | null;
}

const read = async <Content>(path: string, signal: AbortSignal): Promise<Asked<Content>> => {
  try {
    // The browser asks whether its copy still holds: what was revoked a moment ago must show.
    const response = await fetch(path, { cache: 'no-cache', credentials: 'omit', signal });
    if (!response.ok) return { path, content: null, failure: failureOfStatus(response.status) };
    return { path, content: (await response.json()) as Content, failure: null };
  } catch {
    return { path, content: null, failure: { kind: 'offline', requestId: null } };
  }
};

/** What stands at an address of the public register; while the next one is on its way, the last one stays. */
export function usePublic<Content>(path: string): {
  content: Content | null;
  failure: Failure | null;
  loading: boolean;
  retry: () => void;
} {
  const [asked, setAsked] = useState<Asked<Content> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    void read<Content>(path, abort.signal).then((answer) => {
      if (!abort.signal.aborted) setAsked(answer);
    });
    return () => abort.abort();
  }, [path, attempt]);
  return {
    content: asked?.content ?? null,
    failure: asked?.path === path ? asked.failure : null,
    loading: asked?.path !== path,
    retry: useCallback(() => setAttempt((before) => before + 1), []),
  };
}
