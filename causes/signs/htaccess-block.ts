import type { Facts } from '../../evidence/facts.ts';
import type { CauseDeclaration } from '../cause.ts';

const readers = ['apache', 'litespeed', 'openlitespeed'];

/** The block of WordPress in .htaccess hands the header on as well: where it is missing or not read, both are gone. */
export const blockGone = {
  entails: ['authorization-header-stripped'],
  isEntailing: (_, facts) => isHtaccessRead(facts),
} satisfies Partial<CauseDeclaration>;

/** Something that reads .htaccess says so, or wrote a page behind a proxy that hides it. */
function isHtaccessRead(facts: Facts): boolean {
  const isReader = (name: string | null) => name !== null && readers.includes(name.toLowerCase());
  const asked = Object.keys(facts.exchanges) as (keyof typeof facts.exchanges)[];
  return (
    isReader(facts.server().software) ||
    asked.some((probe) => {
      const answerer = facts.answerer(probe);
      return answerer?.by === 'web-server' && isReader(answerer.name);
    })
  );
}
