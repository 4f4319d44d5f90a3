import { apacheStacks } from './apache.ts';
import { nginxStacks } from './nginx.ts';
import { otherStacks } from './others.ts';
import type { Stack, StackId } from './stack.ts';

const stacks: Stack[] = [...apacheStacks, ...nginxStacks, ...otherStacks];

export function stackOf(id: StackId): Stack {
  const stack = stacks.find((one) => one.id === id);
  if (!stack) throw new Error(`no stack is called ${id}`);
  return stack;
}
