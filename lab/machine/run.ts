import { spawn } from 'node:child_process';
import { serverAccount } from './user.ts';

export interface RunOptions {
  cwd: string;
  input?: string;
  env?: Record<string, string>;
}

/** Runs a program to its end as the account of the servers, and answers with what it printed. Throws when it fails. */
export function run(command: string, args: string[], { cwd, input, env }: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(serverAccount ?? {}),
    });
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    // A program that ends before it has read everything closes its end of the pipe; its exit status tells why.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}${out}`));
    });
  });
}
