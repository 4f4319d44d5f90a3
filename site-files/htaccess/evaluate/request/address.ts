import type { Pattern } from '../../pattern/pattern.ts';
import { matched } from '../config/reading.ts';
import { NotKnown, type Place } from '../not-known.ts';
import type { Pass } from './pass.ts';

/** Of networks that nobody has, far from each other: what fits them all fits any client. */
const STRANGERS = ['203.0.113.77', '100.64.18.9', '45.0.2.211', '2001:db8::7'];

/** What a pattern finds in the address of the client, where only its place in lists is known. */
export function matchedAddress(pass: Pass, pattern: Pattern, place: Place): (string | null)[] | null {
  const { client } = pass.journey.asked;
  if (client === undefined) throw new NotKnown('Which address the client has is not known', place);
  if ('address' in client) return matched(pattern, client.address, place);
  const isOfAll = STRANGERS.every((one) => matched(pattern, one, place) !== null);
  // What of it is kept nobody knows.
  return client.isListed || isOfAll ? Array<null>(10).fill(null) : null;
}

/** Whether it is this very one. */
export function isAddress(pass: Pass, text: string, place: Place): boolean {
  const { client } = pass.journey.asked;
  if (client === undefined) throw new NotKnown('Which address the client has is not known', place);
  return 'address' in client ? client.address === text : client.isListed;
}

/** `10.0.0.0/8`, `192.168`: an address of the fourth version, a part of one, or a network. */
export function isOfNetwork(pass: Pass, network: string, place: Place): boolean {
  const { client } = pass.journey.asked;
  if (client === undefined) throw new NotKnown('Which address the client has is not known', place);
  const [address = '', mask] = network.split('/');
  const parts = address.replace(/\.$/, '').split('.');
  const bits = mask === undefined ? parts.length * 8 : Number(mask);
  if (bits === 0) return true;
  if (!('address' in client)) return client.isListed;
  const shift = 32 - bits;
  return numberOf(client.address.split('.')) >>> shift === numberOf(parts) >>> shift;
}

function numberOf(parts: readonly string[]): number {
  return [0, 1, 2, 3].reduce((all, at) => all * 256 + Number(parts[at] ?? 0), 0);
}
