import { currentScope } from '../context/scope.js';
import type { RefusalItem } from '../errors/refusal.js';
import type { UserError } from './user-error.graphql.js';

/** Languages of the product; zh-CN is the source. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A refusal's words per language; `{name}` is filled from its params. */
export type RefusalWords = Readonly<Record<Locale, string>>;

/** A wording with each `{name}` filled from the params. */
export function fillWording(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** All refusal wordings of the process; each context registers its own. */
export class RefusalWording {
  private readonly words = new Map<string, RefusalWords>();

  /** Adds a context's wordings; the same code with other words is a mistake of the programmer. */
  register(words: Readonly<Record<string, RefusalWords>>): void {
    for (const [code, text] of Object.entries(words)) {
      const known = this.words.get(code);
      if (known && known['zh-CN'] !== text['zh-CN']) throw new Error(`Two wordings for refusal ${code}`);
      this.words.set(code, text);
    }
  }

  /** The refusal in the caller's language; an unworded code is shown as itself and fails the wording test. */
  toUserError(item: RefusalItem, locale: Locale): UserError {
    const template = this.words.get(item.code)?.[locale] ?? item.code;
    const message = fillWording(template, item.params ?? {});
    return {
      code: item.code,
      field: item.field ? [...item.field] : null,
      message,
      params: item.params ? { ...item.params } : null,
    };
  }

  /** True when `code` has words. */
  has(code: string): boolean {
    return this.words.has(code);
  }
}

/** The first of the caller's languages that the product speaks; Chinese otherwise. */
export function pickLocale(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().toLowerCase() ?? '';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

const CALLERS_LOCALE = Symbol('locale of the caller');

/** Keeps the caller's language for where the request is out of sight. */
export function rememberLocale(locale: Locale): void {
  currentScope()?.memo.set(CALLERS_LOCALE, locale);
}

/** The language that was kept for this request; Chinese otherwise. */
export function rememberedLocale(): Locale {
  return (currentScope()?.memo.get(CALLERS_LOCALE) as Locale | undefined) ?? locales[0];
}
