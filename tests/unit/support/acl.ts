import { spawnSync } from 'node:child_process';

const NAME = 'system.posix_acl_access';
/** user::rw-, user:33:r--, group::---, mask::r--, other::--- */
const ENTRIES = '[(1,6,-1),(2,4,33),(4,0,-1),(16,4,-1),(32,0,-1)]';
const GIVEN_TO_33 = `import os,struct,sys; os.setxattr(sys.argv[1],'${NAME}',struct.pack('<I',2)+b''.join(struct.pack('<HHi',*one) for one in ${ENTRIES}))`;
const SHOWN = `import os,sys; print(os.getxattr(sys.argv[1],'${NAME}').hex())`;

/** Lets www-data read a file, by an ACL alone. False where there is no python3, or the file system knows no ACL. */
export function readByServer(file: string): boolean {
  return spawnSync('python3', ['-c', GIVEN_TO_33, file]).status === 0;
}

/** The ACL of a file in hexadecimal digits; empty where it has none. */
export function aclOf(file: string): string {
  return spawnSync('python3', ['-c', SHOWN, file], { encoding: 'utf8' }).stdout;
}
