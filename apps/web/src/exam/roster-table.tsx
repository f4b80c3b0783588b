import { useTranslation } from 'react-i18next';
import type { ExamRosterQuery } from '../generated/graphql';
import { StatusTag } from '../ui/status-tag';
import { useLocale } from '../wording/use-locale';
import type { SessionRecord } from './session-head';
import { markTitle, placeOf, termsOf } from './terms';
import { attendanceTones } from './tones';

/** A candidate's line of the roster. */
export type RosterRow = ExamRosterQuery['examAdmissions']['edges'][number]['node'];

interface RosterTableProps {
  session: SessionRecord;
  rows: readonly RosterRow[];
  chosen: ReadonlySet<string>;
  /** Absent where nothing can be done with who is chosen. */
  onChoose?: (chosen: ReadonlySet<string>) => void;
}

/** The roster of a session with ticket, seat and attendance. */
export function RosterTable({ session, rows, chosen, onChoose }: RosterTableProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const terms = termsOf(session);
  const withDocument = rows.some(({ document }) => document !== null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose?.(next);
  };
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-labelledby="roster">
      <table className="plain-table">
        <thead>
          <tr>
            {onChoose && (
              <td>
                <input
                  type="checkbox"
                  aria-label={t('exam.roster.chooseAll')}
                  checked={rows.every(({ id }) => chosen.has(id))}
                  onChange={(event) => onChoose(event.target.checked ? new Set(rows.map(({ id }) => id)) : new Set())}
                />
              </td>
            )}
            {(
              [
                'ticket',
                'seat',
                'name',
                ...(withDocument ? (['document'] as const) : []),
                'organisation',
                'sits',
                'attendance',
              ] as const
            ).map((column) => (
              <th key={column} scope="col">
                {t(`exam.roster.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-admission={row.id} data-attendance={row.attendance}>
              {onChoose && (
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('exam.roster.choose', { name: row.candidateName })}
                    checked={chosen.has(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                </td>
              )}
              <td>
                {withDocument && session.status !== 'CANCELLED' ? (
                  <a href={`/exams/${session.id}/tickets/${row.id}.pdf`}>
                    {row.ticketNumber}
                    <span className="sr-only"> {t('exam.tickets.one', { name: row.candidateName })}</span>
                  </a>
                ) : (
                  row.ticketNumber
                )}
              </td>
              <td>{row.seat}</td>
              <th scope="row">{row.candidateName}</th>
              {withDocument && <td>{row.document}</td>}
              <td>{row.organisation}</td>
              <td>
                {row.sits
                  .map(placeOf)
                  .map(({ direction, component }) => markTitle(t, words, terms, direction, component))
                  .join(t('common.comma'))}
              </td>
              <td>
                <StatusTag tone={attendanceTones[row.attendance]}>
                  {t(`exam.codes.attendance.${row.attendance}`)}
                </StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
