/** What to do about a variable of a receiver that is not set. */
export function orLeaveOut(name: string): string {
  return `export ${name}=…, or write \${${name}:-} and this receiver is left out where it is not set`;
}
