import { baseCategories, directions } from '@shidian/rules/facts/filing.js';
import type { FormOption } from '@shidian/rules/filing-programme.js';
import type { Form, FormField } from '@shidian/rules/package.js';
import type { Schema } from '@shidian/rules/schema/schema.js';
import { terms } from '@shidian/rules/terms.js';
import type { TFunction } from 'i18next';
import type { ProviderChangeKind, ProviderKind } from '../generated/graphql';

const line = (maxLength: number): Schema => ({ type: 'string', maxLength });

/** Limits of what a change states; the server checks for itself. */
export const changeSchema: Schema = {
  type: 'object',
  properties: {
    effectiveOn: { type: 'string', format: 'date' },
    name: line(200),
    uscc: line(18),
    address: line(200),
    jurisdictionCode: line(6),
    phone: line(40),
    legalRepresentative: line(60),
    category: line(60),
    scopes: { type: 'array', items: line(64), maxItems: 50 },
    units: {
      type: 'array',
      maxItems: 10,
      items: { type: 'object', properties: { name: line(200), uscc: line(18), keeps: { type: 'boolean' } } },
    },
    reason: line(2000),
  },
};

/** The form of a reported change: which fields there are depends on its kind. */
export const changeForm = (
  kind: ProviderChangeKind,
  providerKind: ProviderKind,
  t: TFunction,
  counties: readonly FormOption[],
  /** Whether the kind of change is asked for documents. */
  documented: boolean,
): Form => {
  const words = (text: string) => ({ zh: text, en: text });
  const field = (path: string, type: FormField['type'], title: string, more: Partial<FormField> = {}): FormField => ({
    path,
    type,
    title: words(title),
    required: true,
    ...more,
  });
  const optional = { required: false };
  const optionsOf = (values: readonly (keyof typeof terms)[]) =>
    values.map((value) => ({ value, title: terms[value] }));
  // Only another county is stated; what stays where it is says nothing.
  const place = [
    field('address', 'text', t('change.fields.address'), optional),
    field('jurisdictionCode', 'choice', t('change.fields.county'), {
      ...optional,
      help: words(t(kind === 'RENAME' ? 'change.hints.county' : 'change.hints.countyOfTaker')),
      options: counties,
    }),
  ];
  const taker = [
    field('name', 'text', t('change.fields.taker')),
    field('uscc', 'text', t('change.fields.takerUscc'), { help: words(t('change.hints.uscc')) }),
  ];
  const byKind: Record<ProviderChangeKind, () => FormField[]> = {
    RENAME: () => [
      field('name', 'text', t('change.fields.name')),
      ...place,
      field('phone', 'text', t('change.fields.phone'), optional),
      field('legalRepresentative', 'text', t('change.fields.legalRepresentative'), optional),
    ],
    SCOPE: () =>
      providerKind === 'TRAINING_INSTITUTION'
        ? [field('scopes', 'scopes', t('change.fields.scopes'))]
        : [
            field('scopes', 'choices', t('change.fields.directions'), { options: optionsOf(directions) }),
            // A park is entered as a category of its own.
            field('category', 'choice', t('change.fields.category'), {
              options: optionsOf([...baseCategories, 'park']),
            }),
          ],
    MERGER: () => taker,
    TRANSFER: () => [...taker, ...place],
    SPLIT: () => [
      field('units', 'table', t('change.fields.units'), {
        help: words(t('change.hints.units')),
        columns: [
          field('name', 'text', t('change.fields.unitName')),
          field('uscc', 'text', t('change.fields.unitUscc')),
          field('keeps', 'yes-no', t('change.fields.keeps')),
        ],
      }),
      ...place,
    ],
  };
  return {
    title: words(t('change.title')),
    ruleSet: '',
    opinions: [],
    sections: [
      {
        id: 'change',
        title: words(t(`codes.changeKind.${kind}`)),
        fields: [
          ...byKind[kind](),
          field('effectiveOn', 'date', t('change.fields.effectiveOn'), { help: words(t('change.hints.effectiveOn')) }),
          field('reason', 'paragraph', t('change.fields.reason')),
        ],
      },
      ...(documented
        ? [
            {
              id: 'documents',
              title: words(t('change.fields.documents')),
              fields: [field('documents', 'documents', t('change.fields.documents'))],
            },
          ]
        : []),
    ],
  };
};
