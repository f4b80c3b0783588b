import type { Signer } from '../key/signer.js';
import { verificationMethodOf } from '../key/issuer-did.js';

/** Signs a credential with `eddsa-rdfc-2022`; the proof stands in an array. The libraries are loaded with the first one. */
export async function signCredential(credential: object, signer: Signer, now: Date): Promise<object> {
  const [{ issue }, { DataIntegrityProof }, { cryptosuite }, { bundledContexts }] = await Promise.all([
    import('@digitalbazaar/vc'),
    import('@digitalbazaar/data-integrity'),
    import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
    import('./bundled-contexts.js'),
  ]);
  const id = verificationMethodOf({ controller: signer.controller, id: signer.keyId });
  const suite = new DataIntegrityProof({
    signer: { id, algorithm: 'Ed25519', sign: ({ data }) => signer.sign(data) },
    date: now,
    cryptosuite,
  });
  const signed = await issue({ credential, suite, documentLoader: bundledContexts, now });
  return { ...signed, proof: [signed.proof].flat() };
}
