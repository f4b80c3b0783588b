import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HomeEntry, HomeEvaluation, HomeRound, Todo } from './todos';

/** What the buttons of the home page begin. */
export interface TodoActions {
  busy: boolean;
  startFiling: (round: HomeRound) => void;
  rectify: (entry: HomeEntry, evaluation: HomeEvaluation) => void;
}

interface TodoActionProps {
  todo: Todo;
  actions: TodoActions;
  primary?: boolean;
}

/** Where a todo is done: a link to its page, or the button that begins it. */
export function TodoAction({ todo, actions, primary = false }: TodoActionProps) {
  const { t } = useTranslation();
  const label = t(`provider.action.${todo.kind}`);
  const link = (to: string) => (
    <Link className={primary ? 'link-button link-button-primary' : 'link-button'} to={to}>
      {label}
    </Link>
  );
  const type = primary ? 'primary' : 'default';
  switch (todo.kind) {
    case 'mend':
    case 'continue':
      return link(`/filings/${todo.filing.id}`);
    case 'report':
      return link(`/reports/${todo.report.id}`);
    case 'change':
      return link(`/changes/${todo.change.id}`);
    case 'rectify':
      return (
        <Button type={type} onClick={() => actions.rectify(todo.entry, todo.evaluation)}>
          {label}
        </Button>
      );
    case 'start':
      return (
        <Button type={type} loading={actions.busy} onClick={() => actions.startFiling(todo.round)}>
          {label}
        </Button>
      );
  }
}
