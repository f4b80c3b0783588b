// What the product is asked for, as GraphQL documents, and the same as requests to both contenders.

const RECORD = `id number status attempt updatedAt submittedAt
  school { id name uscc schoolType place }
  evaluation { outcome packageId packageVersion evaluatedAt
    findings { rule clause kind result title { zh en } required actual paths missing reason leastChange } }`;

const LIST = `query List { pilotApplications(first: 20) { edges { cursor node { ${RECORD} } } pageInfo { hasNextPage endCursor } } }`;
const DETAIL = `query Detail($id: ID!) { pilotApplication(id: $id) { ${RECORD}
  round { id name nameEn referenceYear opensAt closesAt capacity approved }
  submission { attempt facts hash submittedAt submittedBy }
  decisions { id kind stage attempt decidedAt actorName message
    reasons { code rule text } defects { id path material rule code text } } } }`;

const headers = (lines) =>
  ['Host: 127.0.0.1', 'Accept: application/json', 'Connection: keep-alive', ...lines].join('\r\n');

function graphql(cookie, body) {
  const text = JSON.stringify(body);
  const lines = [
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    `Cookie: sd_session=${cookie}`,
  ];
  return `POST /graphql HTTP/1.1\r\n${headers(lines)}\r\n\r\n${text}`;
}

/** A page of twenty, as a signed-in reviewer asks for it. @param {string} cookie */
export const listRequest = (cookie) => graphql(cookie, { operationName: 'List', query: LIST });

/** One application, as a signed-in reviewer asks for it. @param {string} cookie @param {string} id */
export const detailRequest = (cookie, id) =>
  graphql(cookie, { operationName: 'Detail', query: DETAIL, variables: { id } });

/** The same page of the bare contender. @param {string} tenantId */
export const bareListRequest = (tenantId) => `GET /list/${tenantId} HTTP/1.1\r\n${headers([])}\r\n\r\n`;

/** The same application of the bare contender. @param {string} tenantId @param {string} id */
export const bareDetailRequest = (tenantId, id) => `GET /detail/${tenantId}/${id} HTTP/1.1\r\n${headers([])}\r\n\r\n`;

const REGISTER = `query Register($filter: CertificateFilter) { certificates(first: 20, filter: $filter) { pageInfo { hasNextPage endCursor }
  edges { cursor node { id number status holderName holderMasked issuedOn level { id title { zh en } } } } } }`;

/** Certificates that a filter finds, as an officer of the certifying body asks for them. @param {string} cookie @param {object} filter */
export const registerRequest = (cookie, filter) =>
  graphql(cookie, { operationName: 'Register', query: REGISTER, variables: { filter } });

/** A stranger's look-up by QR, as a machine asks. @param {string} number @param {string} code */
export const verifyRequest = (number, code) => `GET /verify/${number}?c=${code} HTTP/1.1\r\n${headers([])}\r\n\r\n`;

/** The same of the bare contender. @param {string} tenantId @param {string} id */
export const bareCertificateRequest = (tenantId, id) =>
  `GET /certificate/${tenantId}/${id} HTTP/1.1\r\n${headers([])}\r\n\r\n`;
