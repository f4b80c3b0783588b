import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IssueItemRowFragment } from '../generated/graphql';
import { StatusTag } from '../ui/status-tag';
import { refusalText } from './refusal-text';
import { itemTones } from './tones';

interface PeopleTableProps {
  people: readonly IssueItemRowFragment[];
  /** Nobody waits in a batch that was discarded. */
  discarded: boolean;
}

/** The people of a batch, those refused first, with every reason. */
export function PeopleTable({ people, discarded }: PeopleTableProps) {
  const { t } = useTranslation();
  const stateOf = ({ state }: IssueItemRowFragment) =>
    discarded && state === 'READY' ? t('issue.batch.notIssued') : t(`issue.codes.item.${state}`);
  return (
    <div className="grid-scroll" tabIndex={0} role="region" aria-label={t('issue.batch.people')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['name', 'document', 'state', 'reasons', 'number'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`issue.batch.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} data-person={person.name} data-state={person.state}>
              <th scope="row">{person.name}</th>
              <td>{person.documentMasked}</td>
              <td>
                <StatusTag tone={itemTones[person.state]}>{stateOf(person)}</StatusTag>
              </td>
              <td>
                {person.refusals.map((refusal) => (
                  <div key={refusal.code}>{refusalText(t, refusal)}</div>
                ))}
              </td>
              <td>
                {person.certificateId && <Link to={`/issued/${person.certificateId}`}>{person.certificateNumber}</Link>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
