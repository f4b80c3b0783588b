import type { PublishedDraw } from '@shidian/rules/draw/verify.js';
import type { Words } from '@shidian/rules/words.js';

/** A draw as its public address answers it. */
export interface PublicDraw extends PublishedDraw {
  id: string;
  tenant: { slug: string; name: string; nameEn: string };
  session: { number: string; name: string; level: Words; startsAt: string };
  attempt: number;
  modules: Readonly<Record<string, Words>>;
  void: { reason: string; at: string } | null;
  attempts: readonly { id: string; attempt: number; voidReason: string | null }[];
}
