import { roomUses, type Room } from '@shidian/rules/facts/pilot-application.js';
import { describeTerm } from '@shidian/rules/terms.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacts } from '../../../application/application-context';
import { FactGrid } from '../../../application/fact-grid';
import { largestCount } from '../../../application/integer-field';
import { SectionPage } from '../../../application/section-page';
import type { GridColumn } from '../../../ui/grid/columns';
import { useLocale } from '../../../wording/use-locale';

/** Rooms with their seats for theory and for practice. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [rooms = [], setRooms] = useFacts('rooms');
  const columns = useMemo<GridColumn[]>(
    () => [
      { kind: 'text', key: 'name', title: t('fields.labels.rooms_name'), width: 11, maxLength: 100 },
      {
        kind: 'choice',
        key: 'use',
        title: t('fields.labels.rooms_use'),
        width: 9,
        choices: roomUses.map((use) => ({ value: use, label: describeTerm(use, locale) })),
      },
      { kind: 'integer', key: 'seatsTheory', title: t('fields.labels.rooms_seatsTheory'), width: 7, max: largestCount },
      {
        kind: 'integer',
        key: 'seatsPractice',
        title: t('fields.labels.rooms_seatsPractice'),
        width: 7,
        max: largestCount,
      },
    ],
    [t, locale],
  );
  return (
    <SectionPage section="rooms">
      <p className="muted">{t('grid.pasteHint')}</p>
      <FactGrid<Room>
        path="rooms"
        caption={t('sections.rooms.title')}
        columns={columns}
        rows={rooms}
        maxRows={100}
        onChange={(rows) => setRooms(rows.length > 0 ? rows : undefined)}
      />
    </SectionPage>
  );
}
