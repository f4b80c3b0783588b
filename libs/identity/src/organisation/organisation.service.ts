import { Injectable } from '@nestjs/common';
import type { Department, OrganisationKind, SchoolType } from '@shidian/contract/organisations.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { v7 as uuid } from 'uuid';
import { isId } from '../access/ids.js';
import { DeskService } from '../desk/desk.service.js';
import { JurisdictionService } from '../jurisdiction/jurisdiction.service.js';
import { plainName } from '../user-account/plain-name.js';
import { organisationColumns, type OrganisationView } from './organisation.loader.js';
import { organisationDefects } from './organisation-defects.js';
import { visibleSql } from './organisation.policy.js';
import { normalUscc } from './uscc.js';

/** An organisation to be added. `organisationDefects` says which parts fit which kind. */
export interface NewOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly uscc?: string | null | undefined;
  readonly schoolType?: SchoolType | null | undefined;
  readonly place?: string | null | undefined;
  readonly jurisdictionCode?: string | null | undefined;
  readonly department?: Department | null | undefined;
  readonly associationMember?: boolean | null | undefined;
}

const MOST_NAME = 200;
const INSERT = `
  INSERT INTO organisation (tenant_id, id, kind, name, uscc, school_type, place, jurisdiction_code, department, association_member, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (tenant_id, uscc) DO NOTHING`;
const PAGE = (visible: string) => `
  SELECT ${organisationColumns} FROM organisation
  WHERE tenant_id = $1 AND ($2::text IS NULL OR (name, id) > ($2, $3::uuid)) AND ${visible}
  ORDER BY name, id LIMIT $4`;

/** The organisations of a tenant. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly jurisdictions: JurisdictionService,
    private readonly desks: DeskService,
  ) {}

  /** Adds an organisation and answers its id. Refuses INVALID_NAME, UNKNOWN_JURISDICTION, USCC_TAKEN, and what `organisationDefects` finds. */
  async create(organisation: NewOrganisation): Promise<string> {
    const { kind, schoolType = null, department = null, jurisdictionCode = null } = organisation;
    const associationMember = organisation.associationMember ?? false;
    const uscc = organisation.uscc ? normalUscc(organisation.uscc) : null;
    const name = plainName(organisation.name, MOST_NAME);
    const place = organisation.place ? plainName(organisation.place, MOST_NAME) : null;
    const defects: RefusalItem[] = [];
    if (name === null) defects.push({ code: 'INVALID_NAME', field: ['name'], params: { most: MOST_NAME } });
    defects.push(...organisationDefects({ kind, uscc, schoolType, jurisdictionCode, department, associationMember }));
    if (jurisdictionCode !== null && !(await this.jurisdictions.find(jurisdictionCode)))
      defects.push({ code: 'UNKNOWN_JURISDICTION', field: ['jurisdictionCode'] });
    if (organisation.place && place === null)
      defects.push({ code: 'INVALID_NAME', field: ['place'], params: { most: MOST_NAME } });
    if (defects.length > 0) throw new Refusal(defects);
    const id = uuid();
    await this.database.transaction(async (tx) => {
      const parts = [kind, name, uscc, schoolType, place, jurisdictionCode, department, associationMember];
      const added = await tx.execute(INSERT, [tx.binding.tenantId, id, ...parts, this.clock.now()]);
      if (added === 0) throw new Refusal({ code: 'USCC_TAKEN', field: ['uscc'] });
      await this.audit.record({
        action: 'organisation.create',
        subjectKind: 'organisation',
        subjectId: id,
        detail: { kind, name, uscc, ...(jurisdictionCode && { jurisdictionCode }), ...(department && { department }) },
      });
    });
    return id;
  }

  /** Gives an organisation another name. Refuses INVALID_NAME, UNKNOWN_ORGANISATION. */
  async rename(id: string, newName: string): Promise<void> {
    if (!isId(id)) throw new Refusal({ code: 'UNKNOWN_ORGANISATION', field: ['id'] });
    const name = plainName(newName, MOST_NAME);
    if (name === null) throw new Refusal({ code: 'INVALID_NAME', field: ['name'], params: { most: MOST_NAME } });
    await this.database.transaction(async (tx) => {
      const [renamed] = await tx.query<{ before: string }>(
        `UPDATE organisation o SET name = $3
         FROM (SELECT id, name FROM organisation WHERE tenant_id = $1 AND id = $2 FOR UPDATE) AS old
         WHERE o.tenant_id = $1 AND o.id = old.id RETURNING old.name AS before`,
        [tx.binding.tenantId, id, name],
      );
      if (!renamed) throw new Refusal({ code: 'UNKNOWN_ORGANISATION', field: ['id'] });
      await this.audit.record({
        action: 'organisation.rename',
        subjectKind: 'organisation',
        subjectId: id,
        detail: { before: renamed.before, after: name },
      });
    });
  }

  /** Registers an organisation in another county, where it is still registered in `from`; without effect otherwise. Refuses UNKNOWN_JURISDICTION. */
  async relocate(id: string, from: string, to: string): Promise<void> {
    if (!(await this.jurisdictions.find(to)))
      throw new Refusal({ code: 'UNKNOWN_JURISDICTION', field: ['jurisdictionCode'] });
    await this.database.transaction(async (tx) => {
      const moved = await tx.execute(
        'UPDATE organisation SET jurisdiction_code = $4 WHERE tenant_id = $1 AND id = $2 AND jurisdiction_code = $3',
        [tx.binding.tenantId, id, from, to],
      );
      if (moved === 0) return;
      await this.audit.record({
        action: 'organisation.relocate',
        subjectKind: 'organisation',
        subjectId: id,
        detail: { before: from, after: to },
      });
    });
  }

  /** The organisations that the actor may see, by name; the cursor holds name and id. */
  async page(page: PageRequest): Promise<Connection<OrganisationView>> {
    const actor = requireActor();
    const [name, id] = page.after ?? [null, null];
    if (page.after && !(typeof name === 'string' && !name.includes('\0') && isId(id)))
      throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
    const values: unknown[] = [actor.tenantId, name, id, page.first + 1];
    const visible = visibleSql(actor, await this.desks.mine(), (value) => `$${values.push(value)}`);
    const rows = await this.database.read<OrganisationView>({ text: PAGE(visible), values });
    return toConnection(
      rows,
      page,
      (row) => row,
      (row) => [row.name, row.id],
    );
  }
}
