import type { Facts } from '../../evidence/facts.ts';
import type { Kind } from '../../site-files/kind.ts';
import type { ReadFile } from '../../site-files/read.ts';
import type { Readings } from './readings.ts';

/** Servers that read such a file, by the name that they give themselves. */
const readers: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  htaccess: ['apache', 'litespeed', 'openlitespeed'],
  nginx: ['nginx'],
};

/** The server that names itself reads no such file; one behind it may. */
export function isInDoubt(kind: Kind, facts: Facts): boolean {
  const { software } = facts.server();
  const known = readers[kind];
  return known !== undefined && software !== null && !known.includes(software);
}

/** What is said of a file that does all it should, where the server that answers reads none of its kind. */
export function whereRead({ kind, reading }: ReadFile, { facts }: Readings): string | null {
  const { software } = facts.server();
  if (kind !== 'htaccess' || software === null || !isInDoubt(kind, facts)) return null;
  return `${reading.source.name} does what it should, and the server calls itself ${software}, which reads no .htaccess: it takes effect only where Apache runs behind. Without one, its lines belong into the configuration of ${software}.`;
}
