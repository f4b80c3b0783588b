import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '@shidian/platform/clock/clock.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Public } from '@shidian/platform/graphql/allow.js';
import { csvOf, jsonOf } from './open-data.js';
import { readQuery } from './public-query.js';
import { PublicRegisterReader } from './public-register.reader.js';
import type { PublicTenant } from './public-register.types.js';
import { PublicTitles } from './public-titles.js';

/** For how long anybody between may keep an answer: a revocation shows on the public page within this time. */
const CACHE = 'public, max-age=60';
const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

/** How long the list of registers is kept: it costs a statement for each tenant, and a new one appears once in years. */
const KEPT_MS = 10 * 60_000;

/** The register for everybody, without sign-in. */
@Controller('register')
export class PublicRegisterController {
  private registers: { readonly tenants: readonly PublicTenant[]; readonly until: number } | null = null;

  constructor(
    private readonly reader: PublicRegisterReader,
    private readonly titles: PublicTitles,
    private readonly clock: Clock,
  ) {}

  /** The registers that there are. */
  @Get('tenants.json')
  @Public()
  async tenants(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const now = this.clock.now().getTime();
    if (!this.registers || this.registers.until <= now)
      this.registers = { tenants: await this.reader.registers(), until: now + KEPT_MS };
    await sendJson(request, reply, { tenants: this.registers.tenants.map(shown) });
  }

  /** The places that occur in a register, for whoever chooses among them. */
  @Get(':tenant/places.json')
  @Public()
  async places(
    @Param('tenant') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendJson(request, reply, { places: await this.reader.places(await this.tenant(slug)) });
  }

  /** A page of entries: `place`, `scope`, `kind`, `status`, `q`, `on` (a day), `after` (a filing number), `limit`. */
  @Get(':tenant/providers.json')
  @Public()
  async providers(
    @Param('tenant') slug: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tenant = await this.tenant(slug);
    const filter = readQuery(query);
    const rows = await this.reader.list(tenant, filter);
    const providers = rows.slice(0, filter.limit);
    await sendJson(request, reply, {
      tenant: shown(tenant),
      asOf: filter.on ?? this.clock.today(),
      providers,
      titles: await this.titles.of(providers),
      scopes: await this.titles.scopes(),
      next: rows.length > filter.limit ? (providers.at(-1)?.filingNumber ?? null) : null,
    });
  }

  /** One entry with its history; the address ends in `<filing number>.json`. */
  @Get(':tenant/providers/:file')
  @Public()
  async provider(
    @Param('tenant') slug: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tenant = await this.tenant(slug);
    const number = /^([\w-]{1,100})\.json$/.exec(file)?.[1];
    const history = number ? await this.reader.history(tenant, number) : [];
    const provider = history.at(-1);
    if (!provider) throw new AccessError('NOT_FOUND');
    await sendJson(request, reply, { tenant: shown(tenant), provider, history, titles: await this.titles.of(history) });
  }

  /** Every version of every entry, for spreadsheets. */
  @Get(':tenant/open-data.csv')
  @Public()
  async csv(@Param('tenant') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const tenant = await this.tenant(slug);
    const titles = await this.titles.all();
    await this.stream(request, reply, tenant, 'csv', () => csvOf(this.reader.everything(tenant), titles));
  }

  /** Every version of every entry, for machines. */
  @Get(':tenant/open-data.json')
  @Public()
  async json(@Param('tenant') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const tenant = await this.tenant(slug);
    await this.stream(request, reply, tenant, 'json', () =>
      jsonOf(this.reader.everything(tenant), tenant, this.clock.now()),
    );
  }

  private async stream(
    request: FastifyRequest,
    reply: FastifyReply,
    tenant: PublicTenant,
    ending: 'csv' | 'json',
    make: () => AsyncGenerator<string>,
  ): Promise<void> {
    const etag = `W/"${tenant.slug}-${await this.reader.stamp(tenant)}-${ending}"`;
    if (notModified(request, reply, etag)) return void (await reply.status(304).send());
    await reply
      .header('content-type', ending === 'csv' ? CSV_TYPE : JSON_TYPE)
      .header('content-disposition', `attachment; filename="register-${tenant.slug}.${ending}"`)
      .send(Readable.from(make()));
  }

  private async tenant(slug: string): Promise<PublicTenant> {
    const tenant = /^[a-z][a-z0-9-]{1,30}$/.test(slug) ? await this.reader.tenant(slug) : null;
    if (!tenant) throw new AccessError('NOT_FOUND');
    return tenant;
  }
}

function shown({ slug, name, nameEn }: PublicTenant): Omit<PublicTenant, 'id'> {
  return { slug, name, nameEn };
}

async function sendJson(request: FastifyRequest, reply: FastifyReply, content: object): Promise<void> {
  const body = JSON.stringify(content);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  if (notModified(request, reply, etag)) return void (await reply.status(304).send());
  await reply.header('content-type', JSON_TYPE).send(body);
}

/** Sets what every answer carries; true where the caller has this content already. Any page may read what is public. */
function notModified(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  void reply.headers({
    etag,
    'cache-control': CACHE,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  const given = request.headers['if-none-match'] ?? '';
  return given.split(',').some((one) => one.trim() === etag);
}
