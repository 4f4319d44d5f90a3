import { type Access, accesses, webServers } from '../../evidence/access.ts';
import { clientIds } from '../../evidence/clients/ids.ts';
import { methodIds } from '../../evidence/methods/ids.ts';
import type { Site } from '../site.ts';
import { items, type Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';

/** What somebody can do on the site, and which server it is: both decide which fixes are shown. */
export function readHands(
  values: Values,
  access: Tree | undefined,
  server: Tree | undefined,
): Pick<Site, 'access' | 'server'> {
  const given = access?.kind === 'scalar' ? [access] : items(access);
  const able = given.flatMap((tree) => oneOf(values, tree, 'access', accesses) ?? []);
  const software = server === undefined ? null : oneOf(values, server, 'server', webServers);
  return {
    ...(able.length === 0 ? {} : { access: able as Access[] }),
    ...(software === null ? {} : { server: software }),
  };
}

/** The way to log in. */
export function readMethod(values: Values, tree: Tree | undefined): Pick<Site, 'login'> {
  const login = tree === undefined ? null : oneOf(values, tree, 'auth.method', methodIds);
  return login === null ? {} : { login };
}

/** The client in whose name the visit asks as well. */
export function readClient(values: Values, tree: Tree | undefined): Pick<Site, 'as'> {
  const as = tree === undefined ? null : oneOf(values, tree, 'as', clientIds);
  return as === null ? {} : { as };
}

function oneOf<T extends string>(values: Values, tree: Tree, label: string, known: readonly T[]): T | null {
  const text = values.text(tree, label);
  const meant = known.find((one) => one === text) ?? null;
  // What stands in the file itself is judged by its schema.
  if (text !== null && meant === null && tree.kind === 'scalar') values.refuse(tree, label);
  return meant;
}
