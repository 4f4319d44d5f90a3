import type { NamedFault } from './fault.ts';
import { everyPlainStack } from './stacks/groups.ts';
import type { StackId } from './stacks/stack.ts';
import { newest, releases } from './wordpress/releases.ts';

/** The same fault in another WordPress than the installed one, on these stacks. */
export function onWordPress(fault: NamedFault, wordpress: string, stacks = fault.stacks): NamedFault {
  return { ...fault, id: `${fault.id} on WordPress ${wordpress}`, wordpress, stacks };
}

/**
 * What the table has of them: health on every stack and every fault on one with the newest. With the others health, and
 * what application passwords come to, since WordPress has changed them with every release; on another stack, where there is
 * one. What those are on every stack of the table, they are on every stack with each release.
 */
export function ofReleases(healthy: NamedFault, faults: NamedFault[]): NamedFault[] {
  const ofPasswords = faults.filter(({ id }) => id.startsWith('application-password'));
  return releases.flatMap(({ name }) => {
    const isNewest = name === newest;
    const first = isNewest ? usual : usual.toReversed();
    return [
      onWordPress(healthy, name, isNewest ? healthy.stacks : ['apache-fpm', 'nginx-fpm']),
      ...(isNewest ? faults : ofPasswords).map((fault) =>
        onWordPress(
          fault,
          name,
          ofPasswords.includes(fault) && isEverywhere(fault) ? fault.stacks : [stackFor(fault, first)],
        ),
      ),
    ];
  });
}

function isEverywhere({ stacks }: NamedFault): boolean {
  return everyPlainStack.every((one) => stacks.includes(one));
}

/** They start fast, and many faults have them. */
const usual: readonly StackId[] = ['nginx-fpm', 'apache-fpm'];

function stackFor({ id, stacks }: NamedFault, first: readonly StackId[]): StackId {
  const stack = first.find((one) => stacks.includes(one)) ?? stacks[0];
  if (!stack) throw new Error(`${id} has no stack`);
  return stack;
}
