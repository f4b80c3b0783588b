import { ApiToken } from './api-token/api-token.entity.js';
import { Membership } from './membership/membership.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { Session } from './session/session.entity.js';
import { TotpFactor } from './totp/totp.entity.js';
import { UserAccount } from './user-account/user-account.entity.js';

/** Entities for the data source of a process. */
export const identityEntities = [UserAccount, TotpFactor, Organisation, Membership, Session, ApiToken];
