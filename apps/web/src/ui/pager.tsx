import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PagePosition } from './list-position';

interface PagerProps<State extends PagePosition> {
  state: State;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  onShow: (state: State) => void;
  /** Names what is paged through, where a page shows several lists. */
  of?: string;
}

/** Next and previous page. The keyset knows no page numbers; the way back is kept in the address. */
export function Pager<State extends PagePosition>({ state, pageInfo, onShow, of }: PagerProps<State>) {
  const { t } = useTranslation();
  const { endCursor, hasNextPage } = pageInfo;
  const before = state.trail.at(-1);
  return (
    <nav className="pager" aria-label={of ? `${of}${t('common.colon')}${t('queue.pages')}` : t('queue.pages')}>
      <Button
        disabled={before === undefined}
        onClick={() => onShow({ ...state, after: before || null, trail: state.trail.slice(0, -1) })}
      >
        {t('queue.previous')}
      </Button>
      <span>{t('queue.page', { page: state.trail.length + 1 })}</span>
      <Button
        disabled={!hasNextPage || !endCursor}
        onClick={() => onShow({ ...state, after: endCursor ?? null, trail: [...state.trail, state.after ?? ''] })}
      >
        {t('queue.next')}
      </Button>
    </nav>
  );
}
