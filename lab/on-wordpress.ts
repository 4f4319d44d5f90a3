import type { NamedFault } from './fault.ts';
import type { StackId } from './stacks/stack.ts';
import { newest, releases } from './wordpress/releases.ts';

/** The same fault in another WordPress than the installed one, on these stacks. */
export function onWordPress(fault: NamedFault, wordpress: string, stacks = fault.stacks): NamedFault {
  return { ...fault, id: `${fault.id} on WordPress ${wordpress}`, wordpress, stacks };
}

/**
 * What the table has of them: health on every stack and every fault on one with the newest. With the others health, and
 * what application passwords come to, since WordPress has changed them with every release; on another stack, where there is
 * one.
 */
export function ofReleases(healthy: NamedFault, faults: NamedFault[]): NamedFault[] {
  const ofPasswords = faults.filter(({ id }) => id.startsWith('application-password'));
  return releases.flatMap(({ name }) =>
    name === newest
      ? [
          onWordPress(healthy, name),
          ...faults.map((fault) => onWordPress(fault, name, [stackFor(fault, usual)])),
        ]
      : [
          onWordPress(healthy, name, ['apache-fpm', 'nginx-fpm']),
          ...ofPasswords.map((fault) => onWordPress(fault, name, [stackFor(fault, usual.toReversed())])),
        ],
  );
}

/** They start fast, and many faults have them. */
const usual: StackId[] = ['nginx-fpm', 'apache-fpm'];

function stackFor({ id, stacks }: NamedFault, first: StackId[]): StackId {
  const stack = first.find((one) => stacks.includes(one)) ?? stacks[0];
  if (!stack) throw new Error(`${id} has no stack`);
  return stack;
}
