import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Blog, type BlogOptions, type Post, startBlog } from '../../loopback/support/blog.ts';
import { command } from './command.ts';

export const env = { WP_PASSWORD: 'correct horse battery' };
export const auth = { username: 'editor', password: 'correct horse battery' };

export const title = (unique: string) => `wp-rest-doctor test draft ${unique}, safe to delete`;
export const post = (id: number, given: string, status = 'draft'): Post => ({ id, title: given, status });
export const ours = [post(11, title('mc1abcd3')), post(12, title('mc2abcd3'))];

export const clean = (url: string, ...more: string[]) =>
  command(['clean', url, '--user', 'editor', ...more], { env });

interface Fixtures {
  /** Blogs that end with the test. */
  blog(options?: BlogOptions): Promise<Blog>;
  /** A folder that ends with the test. */
  folder: string;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  blog: async ({}, use) => {
    const started: Blog[] = [];
    await use(async (options) => {
      const blog = await startBlog(options);
      started.push(blog);
      return blog;
    });
    for (const blog of started) blog.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-clean-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});
