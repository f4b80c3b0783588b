import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import { TodoAction, type TodoActions } from './todo-action';
import { todoSentence } from './todo-sentence';
import type { Todo } from './todos';

interface TodoListProps {
  todos: readonly Todo[];
  /** What the first line says where there is nothing to do. */
  idle: string;
  actions: TodoActions;
}

/** What to do next and by when, in one sentence with its button; what else there is below. */
export function TodoList({ todos, idle, actions }: TodoListProps) {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const [first, ...others] = todos;
  const sentence = (todo: Todo) => todoSentence(todo, { t, locale, nameOf, now: new Date() });
  return (
    <>
      <section className="next-step" aria-labelledby="next-step-title" data-step={first?.kind ?? 'nothing'}>
        <h2 id="next-step-title">{t('home.nextTitle')}</h2>
        <p>{first ? sentence(first) : idle}</p>
        {first && <TodoAction todo={first} actions={actions} primary />}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="todos-title">
          <h2 id="todos-title">{t('provider.others', { count: others.length })}</h2>
          <ul className="plain-list ruled-list">
            {others.map((todo, index) => (
              <li key={index} className="split-row" data-todo={todo.kind}>
                <span>{sentence(todo)}</span>
                <TodoAction todo={todo} actions={actions} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
