import { Controller, Get, Logger, type OnModuleInit, Param, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '@shidian/platform/clock/clock.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { type Locale, pickLocale } from '@shidian/platform/graphql/wording.js';
import { CredentialService } from '../credential/credential.service.js';
import { sendPdf } from '../print/send-pdf.js';
import { printedOf } from '../print/printed-certificate.js';
import type { Proof, Verification } from './verification.js';
import { type VerifyPage, verifyPage } from './verify-page.js';
import { type HeldCertificate, VerifyReader } from './verify.reader.js';
import { VerifyThrottle } from './verify-throttle.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';
const STATUS: Readonly<Record<Verification['answer'], number>> = {
  VALID: 200,
  REVOKED: 200,
  SUPERSEDED: 200,
  NOT_FOUND: 404,
  COULD_NOT_CHECK: 503,
};

interface ByCode {
  Params: { readonly number: string };
  Querystring: { readonly c?: unknown; readonly lang?: unknown };
}

/**
 * The public's verification: a page for people and JSON for machines at the same address. By QR the address itself has the proof; by number and name
 * both come in the body. Outside GraphQL, one statement an answer.
 */
@Controller('verify')
export class VerifyController implements OnModuleInit {
  private readonly logger = new Logger('Verify');

  constructor(
    private readonly reader: VerifyReader,
    private readonly throttle: VerifyThrottle,
    private readonly clock: Clock,
    private readonly credentials: CredentialService,
    private readonly address: PublicAddress,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Where the QR leads is asked far more often than all else, and by whoever likes: straight from Fastify, past what other routes need of Nest. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<ByCode>('/verify/:number', (request, reply) => this.byCode(request, reply));
  }

  /** The page that asks for number and name. */
  @Get()
  @Public()
  async ask(@Query('lang') lang: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.page(request, reply, {
      locale: localeOf(lang, request),
      number: null,
      verification: null,
      byCode: false,
    });
  }

  /** The printed page, for who holds the certificate or was just told of it. */
  @Get(':number/certificate.pdf')
  @Public()
  async pdf(
    @Param('number') number: string,
    @Query('c') code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const held = await this.held(request, number, code);
    const { holderMasked, signature, record } = held;
    const printed = printedOf(record, { holderMasked, signature, publicUrl: this.address.url });
    await sendPdf(reply, printed, `${record.number}.pdf`);
  }

  /** The verifiable credential, for the same; any page may read it. */
  @Get(':number/credential.json')
  @Public()
  async credential(
    @Param('number') number: string,
    @Query('c') code: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenantId, id, record } = await this.held(request, number, code);
    const content = await runInScope(systemScope(request.id, tenantId), () => this.credentials.of(id));
    if (content === null) throw new AccessError('NOT_FOUND');
    await reply
      .header('content-type', 'application/vc+ld+json')
      .header('content-disposition', `attachment; filename="${record.number}.json"`)
      .header('cache-control', 'private, no-store')
      .header('access-control-allow-origin', '*')
      .send(content);
  }

  /** Number and name, from the page's form or as JSON. */
  @Post()
  @Public()
  async byName(
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number, name } = (request.body ?? {}) as Readonly<Record<string, unknown>>;
    const locale = localeOf(lang, request);
    const [typed, holder] = [number, name].map((one) => (typeof one === 'string' ? one.trim().slice(0, 200) : ''));
    if (!typed || !holder) {
      if (wantsJson(request)) return this.json(reply, { answer: 'NOT_FOUND' });
      return this.page(request, reply, { locale, number: typed || null, verification: null, byCode: false });
    }
    await this.answer(request, reply, locale, typed, { name: holder });
  }

  /** Without its code the name is asked for. */
  private byCode(request: FastifyRequest<ByCode>, reply: FastifyReply): Promise<void> {
    const { number } = request.params;
    const { c: code, lang } = request.query;
    const locale = localeOf(lang, request);
    if (typeof code === 'string' && code !== '') return this.answer(request, reply, locale, number, { code });
    if (wantsJson(request)) return this.json(reply, { answer: 'NOT_FOUND' });
    return this.page(request, reply, { locale, number, verification: null, byCode: false });
  }

  private async held(request: FastifyRequest, number: string, code: unknown): Promise<HeldCertificate> {
    if (this.throttle.wait(request.ip, number) > 0) throw new AccessError('TOO_MANY_REQUESTS');
    const held = typeof code === 'string' ? await this.reader.held(number, code) : null;
    if (held) return held;
    this.throttle.missed(request.ip, number);
    throw new AccessError('NOT_FOUND');
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    locale: Locale,
    number: string,
    proof: Proof,
  ): Promise<void> {
    const wait = this.throttle.wait(request.ip, number);
    if (wait > 0) void reply.header('retry-after', wait);
    const verification = wait > 0 ? ({ answer: 'COULD_NOT_CHECK' } as const) : await this.verify(number, proof);
    if (verification.answer === 'NOT_FOUND') this.throttle.missed(request.ip, number);
    const status = wait > 0 ? 429 : STATUS[verification.answer];
    if (wantsJson(request)) return this.json(reply, verification, status);
    await this.page(request, reply, { locale, number, verification, byCode: 'code' in proof }, status);
  }

  // Whatever goes wrong, nobody may take silence for an answer.
  private async verify(number: string, proof: Proof): Promise<Verification> {
    try {
      return await this.reader.verify(number, proof);
    } catch (error) {
      this.logger.error({ event: 'verify.could-not-check', error: String(error) });
      return { answer: 'COULD_NOT_CHECK' };
    }
  }

  private async json(
    reply: FastifyReply,
    verification: Verification,
    status = STATUS[verification.answer],
  ): Promise<void> {
    await reply
      .status(status)
      .header('cache-control', 'no-store')
      .header('access-control-allow-origin', '*')
      .header('content-type', JSON_TYPE)
      .send(JSON.stringify({ ...verification, checkedAt: this.clock.now().toISOString() }));
  }

  private async page(
    request: FastifyRequest,
    reply: FastifyReply,
    what: Pick<VerifyPage, 'locale' | 'number' | 'verification' | 'byCode'>,
    status = 200,
  ): Promise<void> {
    const url = new URL(request.url, 'http://page');
    url.searchParams.set('lang', what.locale === 'en' ? 'zh-CN' : 'en');
    const checkedAt = this.clock
      .now()
      .toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
    const otherAddress = `${url.pathname}${url.search}`;
    await reply
      .status(status)
      .header('cache-control', 'no-store')
      .header('content-type', HTML_TYPE)
      .send(verifyPage({ ...what, checkedAt: `${checkedAt} +08:00`, otherAddress }));
  }
}

function localeOf(lang: unknown, request: FastifyRequest): Locale {
  return lang === 'en' || lang === 'zh-CN' ? lang : pickLocale(request.headers['accept-language']);
}

function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
