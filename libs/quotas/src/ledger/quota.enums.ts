import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What moved slots. */
export const transferKinds = ['ISSUE', 'ALLOT', 'RESERVE', 'COMMIT', 'RELEASE'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** Where a slot can lie. ISSUED is where slots come from, and goes below zero. */
export const quotaBuckets = ['ISSUED', 'FREE', 'RESERVED', 'TAKEN'] as const;
export type QuotaBucket = (typeof quotaBuckets)[number];

export const TransferKindEnum = stringEnum<TransferKind>('QuotaTransferKind', '名额变动的类别。What moved slots.', {
  ISSUE: '方案发布，下达名额。Issued by publishing a plan.',
  ALLOT: '从省机动名额调配。Allotted from the mobile pool.',
  RESERVE: '审核通过，占用名额。Reserved by a review.',
  COMMIT: '核定备案，名额用去。Taken by an approval.',
  RELEASE: '退出，名额收回。Released.',
});

export const QuotaBucketEnum = stringEnum<QuotaBucket>('QuotaBucket', '名额所在。Where slots lie.', {
  ISSUED: '下达来源。Where slots come from.',
  FREE: '剩余。Free.',
  RESERVED: '在办占用。Reserved.',
  TAKEN: '已备案。Taken.',
});
