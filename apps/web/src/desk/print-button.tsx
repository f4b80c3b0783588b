import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../api/use-action';
import { OrderPrintDocument, PrintOrderStateDocument, type FilingFilter, type PrintKind } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { usePolling } from '../ui/use-polling';
import { endText } from '../wording/end-text';

interface PrintButtonProps {
  kind: PrintKind;
  /** Either single filings, or all that a filter shows. */
  filingIds?: readonly string[];
  filter?: FilingFilter;
}

const askEvery = 1500;

/** Has a document made, shows that it is on the way, and gives it when it is there. */
export function PrintButton({ kind, filingIds, filter }: PrintButtonProps) {
  const { t } = useTranslation();
  const { busy, run } = useAction(OrderPrintDocument, (data) => data.orderPrint);
  const [orderId, setOrderId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ data }, again] = useQuery({
    query: PrintOrderStateDocument,
    variables: { id: orderId ?? '' },
    pause: orderId === null,
  });
  const order = orderId !== null && data?.printOrder?.id === orderId ? data.printOrder : null;
  const waiting = orderId !== null && !order?.fileId;
  usePolling(() => {
    if (waiting) again();
  }, askEvery);

  const ask = async () => {
    setProblem(null);
    const end = await run({
      input: { kind, ...(filingIds ? { filingIds: [...filingIds] } : {}), ...(filter ? { filter } : {}) },
    });
    if (end?.kind === 'done' && end.payload.order) setOrderId(end.payload.order.id);
    else if (end) setProblem(endText(t, end));
  };

  return (
    <span className="print-button">
      <Button loading={busy || waiting} onClick={() => void ask()}>
        {t(`desk.print.${kind}`)}
      </Button>
      <span role="status">
        {waiting && <span className="muted">{t('desk.print.making')}</span>}
        {order?.fileId && (
          <a href={`/files/${order.fileId}`} download={order.fileName ?? true}>
            {t('desk.print.fetch', { name: order.fileName ?? '' })}
          </a>
        )}
      </span>
      <InlineProblem text={problem} />
    </span>
  );
}
