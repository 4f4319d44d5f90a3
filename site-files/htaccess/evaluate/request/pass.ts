import type { AskedRequest } from '../../../request.ts';
import type { Tree } from '../../parse/tree.ts';
import type { DirConfig } from '../config/dir-config.ts';
import type { ReadFiles } from '../config/read-files.ts';
import type { Place } from '../not-known.ts';
import type { ApacheServer } from '../server.ts';
import type { Table } from '../table.ts';

/** What stays the same while a request goes from file to file. */
export interface Journey {
  server: ApacheServer;
  asked: AskedRequest;
  /** By the path of their folder below the document root, which is empty for itself. */
  files: ReadonlyMap<string, Tree>;
  read: ReadFiles;
  trace: TraceStep[];
}

/** What a line did, in the order in which it happened. */
export interface TraceStep {
  place: Place;
  /** How often the files had been read from the top before. */
  pass: number;
  did:
    | { kind: 'tested'; matched: boolean; ends: boolean }
    | { kind: 'set'; variable: string; value: string | null }
    | { kind: 'rewrote'; to: string }
    | { kind: 'refused'; status: number }
    | { kind: 'changed-header'; header: string };
}

/** One way through the folders, of which an internal redirect begins another. */
export interface Pass {
  journey: Journey;
  number: number;
  isSubrequest: boolean;
  method: string;
  uri: string;
  query: string | null;
  env: Table;
  headers: Table;
  /** On the server. */
  filename: string;
  pathInfo: string;
  kind: 'file' | 'folder' | null;
  config: DirConfig;
  /** Of which folder its configuration is; null where a section makes one of its own. */
  madeOf: { folder: string; isPhp: boolean } | null;
  /** The one that led here, which was let in. */
  before: Pass | null;
  /** [END] was met. */
  isOver: boolean;
  /** By [H=…]. */
  forced: { handler: string; place: Place } | null;
}

export function noted(pass: Pass, place: Place, did: TraceStep['did']): void {
  pass.journey.trace.push({ place, pass: pass.number, did });
}

/** What a pass comes to. */
export type Step =
  | { kind: 'internal'; target: string }
  | { kind: 'script'; pass: Pass; file: string }
  | { kind: 'status'; status: number; location?: string; pass: Pass; isFinal?: boolean };

/** What becomes of a request that nothing has sent elsewhere. */
export type Handled =
  | { kind: 'script'; file: string }
  /** PHP itself has answered where it is final. */
  | { kind: 'status'; status: number; location?: string; isFinal?: boolean }
  | { kind: 'step'; step: Step };

/** What its whole addresses begin with. */
export function originOf({ journey: { asked } }: Pass): string {
  return `${asked.https ? 'https' : 'http'}://${asked.host}`;
}
