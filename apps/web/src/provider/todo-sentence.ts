import type { TFunction } from 'i18next';
import { chinaDate, daysBetween, formatDate } from '../ui/format';
import type { Locale } from '../wording/i18n';
import type { Todo } from './todos';

/** What a sentence about a todo depends on. */
export interface SentenceWords {
  t: TFunction;
  locale: Locale;
  nameOf: (named: { name: string; nameEn: string }) => string;
  now: Date;
}

/** How long is left until a last day, that day included. */
const left = (dueOn: string, { t, now }: SentenceWords): string => {
  const days = daysBetween(chinaDate(now), dueOn);
  return days < 0 ? t('provider.overdueBy', { count: -days }) : t('provider.daysLeft', { count: days });
};

/** One sentence: what is to be done, and by when. */
export const todoSentence = (todo: Todo, words: SentenceWords): string => {
  const { t, locale, nameOf } = words;
  const by = todo.dueOn
    ? t('provider.by', { date: formatDate(todo.dueOn, locale), left: left(todo.dueOn, words) })
    : t('provider.soon');
  switch (todo.kind) {
    case 'mend':
      return t('provider.todo.mend', { round: nameOf(todo.filing.round), defects: todo.defects, by });
    case 'continue':
      return t('provider.todo.continue', { round: nameOf(todo.filing.round), by });
    case 'rectify':
      return t('provider.todo.rectify', { name: todo.entry.name, year: todo.evaluation.year, by });
    case 'report':
      return t('provider.todo.report', { name: todo.entry.name, year: todo.report.year, by });
    case 'change':
      return t(`provider.todo.${todo.change.status === 'RETURNED' ? 'mendChange' : 'continueChange'}`, {
        kind: t(`codes.changeKind.${todo.change.kind}`),
        name: todo.change.provider.name,
      });
    case 'start':
      return t('provider.todo.start', { round: nameOf(todo.round), by });
  }
};
