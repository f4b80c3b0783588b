import { formatDate } from '../ui/format';
import type { SentenceWords } from './todo-sentence';
import type { HomeFiling } from './todos';

/** What the first line says where nothing is to be done: why, and what happens meanwhile. */
export const idleSentence = (
  filings: readonly HomeFiling[],
  bans: readonly { lastDay: string }[],
  { t, locale, nameOf }: Omit<SentenceWords, 'now'>,
): string => {
  const waiting = filings.find(({ status }) => status === 'EVALUATING' || status === 'IN_REVIEW');
  if (waiting) {
    return t('provider.idle.wait', {
      round: nameOf(waiting.round),
      status: t(`codes.status.${waiting.status}`),
    });
  }
  const [ban] = bans;
  if (ban) return t('provider.idle.banned', { date: formatDate(ban.lastDay, locale) });
  return t('provider.idle.nothing');
};
