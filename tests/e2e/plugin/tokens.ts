import { createHmac } from 'node:crypto';

export interface Issuer {
  readonly url: string;
  readonly secret: string;
  readonly subscriber: number;
  readonly deleted: number;
}

const now = () => Math.floor(Date.now() / 1000);
const encode = (text: string) => Buffer.from(text).toString('base64url');

/** Every kind of token that a site may be shown, good and bad; signed by hand, since libraries refuse the bad. */
export function tokensOf({ url, secret, subscriber, deleted }: Issuer) {
  const claims = (more: object = {}, id: unknown = '1') =>
    JSON.stringify({
      ...{ iss: url, iat: now(), nbf: now(), exp: now() + 3600, data: { user: { id } } },
      ...more,
    });
  const sign = (payload: string, header = '{"typ":"JWT","alg":"HS256"}', key = secret, hash = 'sha256') => {
    const signed = `${encode(header)}.${encode(payload)}`;
    return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`;
  };
  return {
    good: sign(claims()),
    subscriber: sign(claims({}, String(subscriber))),
    deletedUser: sign(claims({}, String(deleted))),
    integerId: sign(claims({}, 1)),
    noId: sign(claims({ data: {} })),
    expired: sign(claims({ exp: now() - 60 })),
    notYet: sign(claims({ nbf: now() + 3600 })),
    issuedLater: sign(claims({ iat: now() + 3600 })),
    otherSecret: sign(claims(), undefined, 'another secret'),
    otherIssuer: sign(claims({ iss: 'https://other.example' })),
    noIssuer: sign(claims({ iss: undefined })),
    hs512: sign(claims(), '{"typ":"JWT","alg":"HS512"}', secret, 'sha512'),
    ps256: sign(claims(), '{"typ":"JWT","alg":"PS256"}'),
    algNone: sign(claims(), '{"typ":"JWT","alg":"none"}'),
    noAlg: sign(claims(), '{"typ":"JWT"}'),
    headerNull: sign(claims(), 'null'),
    headerText: sign(claims(), '"text"'),
    claimsNull: sign('null'),
    claimsNumber: sign('5'),
    claimsList: sign('[]'),
    claimsControl: sign('{"iss":"\u0001"}'),
    claimsCut: sign('{"iss":'),
    twoSegments: 'aaa.bbb',
    garbage: 'garbage',
    garbageSegments: 'aaa.bbb.ccc',
  };
}

export type Tokens = ReturnType<typeof tokensOf>;
